package vn.bantin.content;

import java.util.Locale;
import vn.bantin.diagnostic.Fault;

/**
 * One look at a body before it is parsed: what no article needs and flexmark does not survive.
 * Counts bytes as the file has them (UTF-8), since that is what an editor's computer shows.
 */
final class BodyLimits {
    static final int MAX_BYTES = 512 * 1024;
    static final int MAX_LINE_BYTES = 64 * 1024;

    /** Of quotes, lists and emphasis in each other; checked again in the parsed tree. */
    static final int MAX_DEPTH = 100;

    /** Many short lines cost more than their size tells; a long article has a few hundred. */
    static final int MAX_LINES = 20_000;

    /** Lines without a blank one between them that may be a table or addresses of links. */
    private static final int MAX_ROWS = 3_000;

    /** The same inside a quote or a list, where flexmark takes far longer. */
    private static final int MAX_NESTED_ROWS = 400;

    private final String text;
    private final Findings findings;
    private final Seen controls = new Seen();
    private final Seen directions = new Seen();
    private long bytes;
    private int rows;

    /** The first bar that is not before the line looked at: the rows of tables have some. */
    private int bar = -1;

    BodyLimits(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /**
     * @throws Refusal when the body must not be parsed
     */
    void check() {
        int start = 0;
        int lines = 0;
        while (start < text.length()) {
            if (++lines > MAX_LINES) {
                throw new Refusal(Fault.BODY_TOO_MANY_LINES, start, String.valueOf(MAX_LINES));
            }
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            look(start, end);
            size(start, end);
            int content = depth(start, end);
            rows(start, content, end);
            start = end + 1;
        }
        tell(Fault.CONTROL_CHARACTERS_REMOVED, controls);
        tell(Fault.DIRECTION_CHARACTERS_REMOVED, directions);
    }

    /** All that is asked of each character, so that a body is gone through once. */
    private void look(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Unprintable.isRemoved(c)) {
                note(i, c);
            }
        }
    }

    private void note(int at, char c) {
        if (Unprintable.isControl(c)) {
            controls.add(at);
        } else if (Unprintable.isDirection(c)) {
            directions.add(at);
        }
    }

    private void size(int start, int end) {
        if (text.length() <= MAX_BYTES / 3 && end - start <= MAX_LINE_BYTES / 3) {
            // As short as that in any script.
            return;
        }
        long line = utf8(start, end);
        bytes += line + 1;
        if (line <= MAX_LINE_BYTES && bytes <= MAX_BYTES) {
            return;
        }
        int picture = text.indexOf(";base64,", start);
        if (picture >= 0 && picture < end) {
            throw new Refusal(Fault.PICTURE_INLINE, start);
        }
        if (line > MAX_LINE_BYTES) {
            throw new Refusal(Fault.LINE_TOO_LONG, start, String.valueOf(MAX_LINE_BYTES / 1024));
        }
        throw new Refusal(Fault.BODY_TOO_LARGE, start, String.valueOf(MAX_BYTES / 1024));
    }

    private long utf8(int start, int end) {
        long length = end - start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                length += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return length;
    }

    /** Counts quote and list marks at the start of a line; gives the offset after them. */
    private int depth(int start, int end) {
        int depth = 0;
        int i = start;
        while (i < end) {
            int mark = mark(i, end);
            if (mark == 0) {
                break;
            }
            depth += text.charAt(i) == ' ' || text.charAt(i) == '\t' ? 0 : 1;
            i += mark;
        }
        if (depth > MAX_DEPTH) {
            throw new Refusal(Fault.BODY_TOO_DEEP, start, String.valueOf(MAX_DEPTH));
        }
        return i;
    }

    /** Length of the blank, quote mark or list mark at an offset; 0 when there is none. */
    private int mark(int at, int end) {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t' || c == '>') {
            return 1;
        }
        int i = at;
        while (i < end && i - at < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean numbered = i > at && i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        boolean bullet = c == '-' || c == '*' || c == '+';
        if (!numbered && !bullet) {
            return 0;
        }
        int after = (numbered ? i : at) + 1;
        return after == end || text.charAt(after) == ' ' || text.charAt(after) == '\t'
                ? after - at
                : 0;
    }

    private void rows(int start, int content, int end) {
        if (content >= end) {
            rows = 0;
            return;
        }
        char first = text.charAt(content);
        if (first != '[' && !holdsBar(content, end)) {
            return;
        }
        int most = content > start ? MAX_NESTED_ROWS : MAX_ROWS;
        if (++rows > most) {
            throw new Refusal(Fault.BLOCK_TOO_LONG, start, String.valueOf(most));
        }
    }

    private boolean holdsBar(int start, int end) {
        if (bar < start) {
            int next = text.indexOf('|', start);
            bar = next < 0 ? text.length() : next;
        }
        return bar < end;
    }

    private void tell(Fault fault, Seen seen) {
        if (seen.count > 0) {
            String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(seen.first));
            findings.add(fault, seen.first, code, String.valueOf(seen.count));
        }
    }

    /** How many characters of a kind there are, and where the first is. */
    private static final class Seen {
        private int first;
        private int count;

        void add(int at) {
            first = count == 0 ? at : first;
            count++;
        }
    }
}
