package vn.bantin.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Where a stylesheet sets custom properties ({@code --name: value}). Reads no more of CSS than
 * blocks, texts and comments (CSS Syntax 3), one walk from first to last character.
 */
final class CssProperties {
    private final String css;
    private final List<Declaration> declarations = new ArrayList<>();
    private final Deque<String> preludes = new ArrayDeque<>();

    /** Where the rule or declaration that is being read begins. */
    private int start;

    private CssProperties(String css) {
        this.css = css;
    }

    /**
     * @param name with its two hyphens
     * @param value without blanks round it
     * @param from index of the value in the stylesheet, in UTF-16 units
     * @param dark whether it counts in the dark scheme only: a rule or condition that it stands in
     *     says so
     */
    record Declaration(String name, String value, int from, boolean dark) {
        int to() {
            return from + value.length();
        }
    }

    /** In written order. */
    static List<Declaration> of(String css) {
        CssProperties reader = new CssProperties(css);
        reader.read();
        return List.copyOf(reader.declarations);
    }

    private void read() {
        int i = 0;
        while (i < css.length()) {
            char c = css.charAt(i);
            if (css.startsWith("/*", i)) {
                int end = css.indexOf("*/", i + 2);
                i = end < 0 ? css.length() : end + 2;
                continue;
            }
            if (c == '"' || c == '\'') {
                i = endOfText(i, c);
                continue;
            }
            if (c == '{') {
                preludes.push(css.substring(start, i).toLowerCase(Locale.ROOT));
                start = i + 1;
            } else if (c == ';' || c == '}') {
                declare(css.substring(start, i));
                start = i + 1;
            }
            if (c == '}') {
                preludes.poll();
            }
            i++;
        }
    }

    private int endOfText(int from, char quote) {
        int i = from + 1;
        while (i < css.length() && css.charAt(i) != quote) {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private void declare(String written) {
        int name = written.indexOf("--");
        int colon = written.indexOf(':');
        boolean first = name >= 0 && withoutComments(written.substring(0, name)).isBlank();
        if (!first || colon < name || preludes.isEmpty()) {
            return;
        }
        String value = written.substring(colon + 1);
        int blanks = value.length() - value.stripLeading().length();
        declarations.add(
                new Declaration(
                        written.substring(name, colon).strip(),
                        value.strip(),
                        start + colon + 1 + blanks,
                        preludes.stream().anyMatch(prelude -> prelude.contains("dark"))));
    }

    private static String withoutComments(String text) {
        int begin = text.indexOf("/*");
        int end = text.indexOf("*/", begin + 2);
        return begin < 0 || end < 0
                ? text
                : text.substring(0, begin) + withoutComments(text.substring(end + 2));
    }
}
