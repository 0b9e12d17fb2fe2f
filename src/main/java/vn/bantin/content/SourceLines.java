package vn.bantin.content;

import java.util.Arrays;
import vn.bantin.diagnostic.Position;

/** Turns offsets in a body into places in its file. The index is made when first asked for. */
final class SourceLines {
    private final String file;
    private final int bodyLine;
    private final String text;
    private int[] starts = {};

    /**
     * @param file as {@link Position#file}
     * @param bodyLine 1-based line of the file on which {@code text} starts
     */
    SourceLines(String file, int bodyLine, String text) {
        this.file = file;
        this.bodyLine = bodyLine;
        this.text = text;
    }

    /** Of a 0-based offset in UTF-16 units. */
    Position at(int offset) {
        if (starts.length == 0) {
            starts = index();
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(file, bodyLine + line, offset - starts[line] + 1);
    }

    private int[] index() {
        int[] found = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = end + 1;
        }
        return Arrays.copyOf(found, count);
    }
}
