package vn.bantin.content;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Document;

/** Headings, lists and code. */
final class Blocks {
    /** Longest name of a language that is taken over, in UTF-16 units. */
    private static final int LONGEST_LANGUAGE = 20;

    private Blocks() {}

    /** From {@code h2} on: the page's {@code h1} is its title. */
    static void heading(Rendering rendering, Heading heading) {
        String text = PlainText.of(rendering, heading);
        if (text.isEmpty()) {
            return;
        }
        int level = Math.max(2, heading.getLevel());
        String id = rendering.anchors().heading(text);
        if (level == 2 && heading.getParent() instanceof Document) {
            rendering.anchors().list(text, id);
        }
        HtmlOut out = rendering.out();
        out.html("<h").number(level).attribute("id", id).html(">");
        rendering.children(heading);
        out.html("</h").number(level).html(">\n");
    }

    static void bullets(Rendering rendering, BulletList list) {
        rendering.out().html("<ul>\n");
        rendering.children(list);
        rendering.out().html("</ul>\n");
    }

    static void numbers(Rendering rendering, OrderedList list) {
        HtmlOut out = rendering.out().html("<ol");
        if (list.getStartNumber() != 1) {
            out.attribute("start", list.getStartNumber());
        }
        out.html(">\n");
        rendering.children(list);
        out.html("</ol>\n");
    }

    static void listElement(Rendering rendering, ListItem element) {
        rendering.out().html("<li>");
        rendering.children(element);
        rendering.out().html("</li>\n");
    }

    static void fenced(Rendering rendering, FencedCodeBlock block) {
        String info = rendering.plain(block.getInfo()).strip();
        code(rendering, language(info), rendering.source(block.getContentChars()));
    }

    static void indented(Rendering rendering, IndentedCodeBlock block) {
        code(rendering, "", rendering.source(block.getContentChars()).stripTrailing() + "\n");
    }

    /** Can be reached by keyboard, since a long line must be scrolled. */
    private static void code(Rendering rendering, String language, String text) {
        HtmlOut out = rendering.out().html("<pre tabindex=\"0\"><code");
        if (!language.isEmpty()) {
            out.attribute("class", "language-" + language);
        }
        out.html(">").text(text).html("</code></pre>\n");
    }

    /** The first word of an info string, when it is a plain name (MD13). */
    private static String language(String info) {
        int end = 0;
        while (end < info.length() && info.charAt(end) > ' ') {
            char c = info.charAt(end);
            boolean letter =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && c != '-' && c != '+' && c != '#') {
                return "";
            }
            end++;
        }
        return end > LONGEST_LANGUAGE ? "" : info.substring(0, end);
    }
}
