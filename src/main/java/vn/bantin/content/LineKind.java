package vn.bantin.content;

/**
 * What a line of Markdown starts, by its first characters; lines come without blanks round them.
 */
final class LineKind {
    private LineKind() {}

    /** A heading or a rule: one line, nothing more. */
    static boolean endsWithItself(String line) {
        return isHeading(line) || isRule(line);
    }

    /** A quote, list, table, box, definition or raw HTML: something up to a blank line. */
    static boolean startsBlock(String line) {
        char first = line.charAt(0);
        return first == '>'
                || first == '|'
                || isRawHtml(line)
                || line.startsWith("!!!")
                || isListMark(line)
                || isDefinition(line);
    }

    /** Blocks whose later paragraphs are indented. */
    static boolean mayHoldIndented(String line) {
        return line.startsWith("!!!") || isListMark(line) || line.startsWith("[^");
    }

    /** What ends a paragraph without a blank line (CommonMark 0.31, 4.8). */
    static boolean interrupts(String line) {
        return endsWithItself(line)
                || line.charAt(0) == '>'
                || line.startsWith("```")
                || line.startsWith("~~~")
                || line.startsWith("!!!")
                || (isListMark(line) && !Character.isDigit(line.charAt(0)));
    }

    /** Makes a heading of the paragraph above it. */
    static boolean underlines(String line) {
        return !line.isEmpty()
                && (line.charAt(0) == '=' || line.charAt(0) == '-')
                && line.chars().allMatch(c -> c == line.charAt(0));
    }

    /** The second line of a table. */
    static boolean isDelimiterRow(String line) {
        return line.contains("-") && line.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
    }

    private static boolean isHeading(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level > 0 && level <= 6 && (level == line.length() || line.charAt(level) == ' ');
    }

    private static boolean isRule(String line) {
        char mark = line.charAt(0);
        return "*-_".indexOf(mark) >= 0
                && line.chars().filter(c -> c == mark).count() >= 3
                && line.chars().allMatch(c -> c == mark || c == ' ');
    }

    private static boolean isRawHtml(String line) {
        if (line.length() < 2 || line.charAt(0) != '<') {
            return false;
        }
        char second = line.charAt(1);
        boolean address = line.startsWith("<http://") || line.startsWith("<https://");
        return !address && (Character.isLetter(second) || "/!?".indexOf(second) >= 0);
    }

    static boolean isListMark(String line) {
        int digits = 0;
        while (digits < line.length() && digits < 10 && isDigit(line.charAt(digits))) {
            digits++;
        }
        int mark = digits;
        boolean known =
                mark < line.length() && (digits > 0 ? ".)" : "-*+").indexOf(line.charAt(mark)) >= 0;
        return known && (mark + 1 == line.length() || line.charAt(mark + 1) == ' ');
    }

    static boolean isDefinition(String line) {
        return line.charAt(0) == '[' && line.indexOf("]:") > 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
