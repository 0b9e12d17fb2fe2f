package vn.bantin.render;

import java.nio.charset.StandardCharsets;

/**
 * A stylesheet without what only people read: comments, and blanks that mean nothing (CSS Syntax
 * Level 3). It is in the first packets that a reader waits for. Strings and addresses stay as they
 * are; what is broken stays broken in the same way.
 */
final class CompactCss {
    /** Beside these a blank means nothing. */
    private static final String AFTER = "{};,:>";

    private static final String BEFORE = "{};,!>";

    private final String css;
    private final StringBuilder out;
    private int at;
    private boolean blank;

    private CompactCss(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    static byte[] of(byte[] utf8) {
        String css = new String(utf8, StandardCharsets.UTF_8);
        return new CompactCss(css).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
                blank = true;
            } else if (c <= ' ') {
                at++;
                blank = true;
            } else if (c == '"' || c == '\'') {
                copy(stringEnd(c));
            } else if (css.regionMatches(true, at, "url(", 0, 4)) {
                int end = css.indexOf(')', at);
                copy(isQuoted() ? at + 4 : end < 0 ? css.length() : end + 1);
            } else {
                copy(c == '\\' ? Math.min(at + 2, css.length()) : at + 1);
            }
        }
        return out.toString();
    }

    private boolean isQuoted() {
        String start = css.substring(at + 4, Math.min(at + 6, css.length())).strip();
        return start.startsWith("\"") || start.startsWith("'");
    }

    /** Behind the closing quote. */
    private int stringEnd(char quote) {
        int end = at + 1;
        while (end < css.length() && css.charAt(end) != quote) {
            end += css.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, css.length());
    }

    /** The text up to there as it is, after a blank if one is needed. */
    private void copy(int end) {
        char first = css.charAt(at);
        char last = out.length() == 0 ? '{' : out.charAt(out.length() - 1);
        // An own property may have a blank for its value.
        boolean nothing = last == ':' && first == ';';
        if (blank && (nothing || (AFTER.indexOf(last) < 0 && BEFORE.indexOf(first) < 0))) {
            out.append(' ');
        }
        if (first == '}' && last == ';') {
            out.setLength(out.length() - 1);
        }
        out.append(css, at, end);
        blank = false;
        at = end;
    }
}
