package vn.bantin.publish.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** What of Exif (CIPA DC-008, section 4.6) gives somebody away, by name. */
final class ExifParts {
    private static final int EXIF_FOLDER = 0x8769;
    private static final int GPS_FOLDER = 0x8825;
    private static final int MAKER_NOTE = 0x927C;
    private static final int OWNER = 0xA430;
    private static final int BODY_SERIAL = 0xA431;
    private static final int LENS_SERIAL = 0xA435;
    private static final int MOST_ENTRIES = 1_000;
    private static final int ENTRY = 12;

    private final ByteBuffer tiff;
    private final List<String> found = new ArrayList<>();

    private ExifParts(ByteBuffer tiff) {
        this.tiff = tiff;
    }

    /**
     * @param start of the segment or chunk
     * @return {@code GPS}, {@code MAKER_NOTE}, {@code SERIAL}, {@code THUMBNAIL}; where there is
     *     none of these {@code EXIF}
     */
    static List<String> of(byte[] bytes, int start, int stop) {
        int from = FileContents.has(bytes, start, "Exif\0\0") ? start + 6 : start;
        ByteBuffer tiff = ByteBuffer.wrap(bytes, from, Math.max(0, stop - from)).slice();
        ExifParts parts = new ExifParts(tiff);
        try {
            parts.walk(bytes, from);
        } catch (IndexOutOfBoundsException brokenOff) {
            // What was found before counts.
        }
        return parts.found.isEmpty() ? List.of("EXIF") : List.copyOf(parts.found);
    }

    private void walk(byte[] bytes, int from) {
        tiff.order(
                FileContents.has(bytes, from, "II")
                        ? ByteOrder.LITTLE_ENDIAN
                        : ByteOrder.BIG_ENDIAN);
        int second = folder(tiff.getInt(4), true);
        if (second > 0) {
            found.add("THUMBNAIL");
        }
    }

    /** Gives where the next folder is. */
    private int folder(int at, boolean first) {
        int entries = Math.min(Short.toUnsignedInt(tiff.getShort(at)), MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            int tag = Short.toUnsignedInt(tiff.getShort(entry));
            if (tag == EXIF_FOLDER && first) {
                folder(tiff.getInt(entry + 8), false);
            } else {
                add(tag);
            }
        }
        return tiff.getInt(at + 2 + entries * ENTRY);
    }

    private void add(int tag) {
        String name =
                switch (tag) {
                    case GPS_FOLDER -> "GPS";
                    case MAKER_NOTE -> "MAKER_NOTE";
                    case OWNER, BODY_SERIAL, LENS_SERIAL -> "SERIAL";
                    default -> "";
                };
        if (!name.isEmpty() && !found.contains(name)) {
            found.add(name);
        }
    }
}
