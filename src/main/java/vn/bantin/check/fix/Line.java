package vn.bantin.check.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text as written; lines end with LF, CRLF or CR.
 *
 * @param number from 1
 * @param start of its first UTF-16 unit, 0-based; on the first line after a byte order mark
 * @param end after its last unit, its line end not counted
 * @param next where the next line starts
 */
record Line(int number, int start, int end, int next) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static List<Line> all(String text) {
        List<Line> lines = new ArrayList<>();
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            boolean crlf = text.startsWith("\r\n", end);
            int next = Math.min(text.length(), end + (crlf ? 2 : 1));
            lines.add(new Line(lines.size() + 1, start, end, next));
            start = next;
        }
        return lines;
    }

    /** The line without its end. */
    String in(String text) {
        return text.substring(start, end);
    }

    /** How the line ends; empty for a last one that does not. */
    String endIn(String text) {
        return text.substring(end, next);
    }
}
