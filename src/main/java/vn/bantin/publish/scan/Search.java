package vn.bantin.publish.scan;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks through bytes piece by piece, so that what it needs does not depend on their number. For
 * one thread at a time; reused, since its buffers are large.
 */
final class Search {
    /** Bytes of a piece: few enough for a processor's cache to hold what is read of it. */
    private static final int PIECE = 64 * 1024;

    /** Bytes that are read again in the next piece: more than anything sought is long. */
    private static final int OVERLAP = 4 * 1024;

    private final Everything everything;
    private final Reading reading = Reading.plain();

    Search(Everything everything) {
        this.everything = everything;
    }

    /**
     * @param bytes of a file
     * @param start where to begin
     * @param stop where to end
     * @return each thing once, at its first place
     */
    List<Found> find(byte[] bytes, int start, int stop) {
        Map<Sought, Integer> found = new LinkedHashMap<>();
        int at = start;
        while (true) {
            int end = stop - at <= PIECE ? stop : Reading.cut(bytes, at + PIECE);
            piece(bytes, at, end, found);
            if (end == stop) {
                break;
            }
            at = Reading.cut(bytes, end - OVERLAP);
        }
        return found.entrySet().stream()
                .map(entry -> new Found(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void piece(byte[] bytes, int start, int end, Map<Sought, Integer> found) {
        reading.read(bytes, start, end);
        Map<Sought, Integer> here = new LinkedHashMap<>();
        everything.find(reading.text(), reading.length(), here::putIfAbsent);
        if (!here.isEmpty()) {
            Reading placed = Reading.placed();
            placed.read(bytes, start, end);
            here.forEach((what, at) -> found.putIfAbsent(what, placed.place(at)));
        }
        if (reading.isDecomposed()) {
            String text = new String(reading.text(), 0, reading.length());
            char[] composed = Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
            everything.find(
                    composed,
                    composed.length,
                    (what, at) -> found.putIfAbsent(what, Found.NOWHERE));
        }
    }
}
