package vn.bantin.serve;

import vn.bantin.build.LiveBuild.Held;
import vn.bantin.diagnostic.Messages;

/** Says of a page that readers do not get it yet. */
final class Ribbon {
    private final Messages messages;

    Ribbon(Messages messages) {
        this.messages = messages;
    }

    String of(Held held) {
        return "<aside id=\"bantin-ribbon\" class=\"bantin-"
                + held.status()
                + "\"><strong>"
                + Escaped.of(words(held))
                + "</strong> "
                + Escaped.of(messages.label("ribbonMeaning"))
                + "</aside>\n";
    }

    /** A rule of a style sheet: the words before a heading that leads to the page. */
    String mark(String address, Held held) {
        return ":is(h1,h2,h3,h4,h5,h6) a[href=\""
                + quoted(address)
                + "\"]::before{content:\""
                + quoted(words(held))
                + "\"}\n";
    }

    private String words(Held held) {
        return messages.label("ribbon_" + held.status(), held.time());
    }

    /** In a string of a style sheet (CSS Syntax 3, section 4.3.5). */
    private static String quoted(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || c == '<') {
                safe.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
