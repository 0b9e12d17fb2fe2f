package vn.bantin.content;

import java.util.Arrays;

/**
 * Where a body names pictures: what is wrong with one because of what another document says is told
 * long after the body was read.
 */
final class BodyPositions {
    private BodyPositions() {}

    /**
     * Entries for {@link Positions}, by the place of the destination among all. None for documents,
     * which have none to be told of.
     *
     * @param firstLine of the body in its file, 1-based
     */
    static long[] of(DestinationScan.Destinations destinations, String body, int firstLine) {
        long[] entries = new long[destinations.all().size()];
        int count = 0;
        int line = firstLine;
        int lineStart = 0;
        int last = 0;
        for (int i = 0; i < entries.length; i++) {
            int offset = destinations.offsets().get(i);
            if (destinations.all().get(i).endsWith(".md")) {
                continue;
            }
            if (offset < last) {
                line = firstLine;
                lineStart = 0;
            }
            int end = body.indexOf('\n', lineStart);
            while (end >= 0 && end < offset) {
                line++;
                lineStart = end + 1;
                end = body.indexOf('\n', lineStart);
            }
            last = offset;
            entries[count++] = Positions.packInBody(i, line, offset - lineStart + 1);
        }
        return Arrays.copyOf(entries, count);
    }
}
