package vn.bantin.yaml;

import java.util.Arrays;
import vn.bantin.diagnostic.Position;

/** Places in a piece of a file's text, as positions in the file. Lines end with {@code \n}. */
final class Lines {
    private final String text;
    private final String file;
    private final int linesBefore;
    private final boolean hasSurrogates;

    /** Where each line starts: looked up for every value, so worth a pass. */
    private final int[] starts;

    /**
     * @param linesBefore number of the file's lines above the text's first
     */
    Lines(String text, String file, int linesBefore) {
        this.text = text;
        this.file = file;
        this.linesBefore = linesBefore;
        int[] found = new int[16];
        int count = 1;
        boolean surrogates = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            surrogates |= Character.isSurrogate(c);
            if (c == '\n') {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i + 1;
            }
        }
        this.hasSurrogates = surrogates;
        this.starts = Arrays.copyOf(found, count);
    }

    String text() {
        return text;
    }

    /** A line that starts further down in the text, with all that follows up to {@code end}. */
    Lines part(int start, int end, int firstLine) {
        return new Lines(text.substring(start, end), file, linesBefore + firstLine);
    }

    /** Of a place counted from 0, the column in code points, as the engine counts. */
    Position at(int line, int column) {
        int units = column;
        if (hasSurrogates) {
            String whole = line(line);
            int length = whole.codePointCount(0, whole.length());
            units = whole.offsetByCodePoints(0, Math.min(column, length));
        }
        return new Position(file, linesBefore + line + 1, units + 1);
    }

    /** Of the UTF-16 unit at {@code index}. */
    Position at(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found < 0 ? -found - 2 : found;
        return new Position(file, linesBefore + line + 1, index - starts[line] + 1);
    }

    /** The text of a line counted from 0, without its end; empty behind the last. */
    String line(int line) {
        if (line >= starts.length) {
            return "";
        }
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return text.substring(starts[line], end);
    }
}
