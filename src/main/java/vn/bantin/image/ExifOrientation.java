package vn.bantin.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a photo must be turned, from its Exif segment. Only the first directory is looked at, and in
 * it only this one tag: no sub-directory, no maker note, no thumbnail, no chain of directories is
 * followed, whatever they claim (row IM09). So there is one loop, of at most as many steps as 64 KB
 * have room for; a library that understands all of Exif is more than this can need, and has had its
 * share of endless ones.
 */
final class ExifOrientation {
    private static final int UPRIGHT = 1;

    /** Exif 2.32, § 4.6.4, and its type: one unsigned 16-bit number, kept in the entry itself. */
    private static final int TAG = 0x0112;

    private static final int SHORT = 3;

    /** Of the header, and of a directory's entry, in bytes (TIFF 6.0, § 2). */
    private static final int HEADER = 8;

    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /**
     * @param tiff the segment's content after {@code Exif\0\0}
     * @return 1 to 8; 1 also when there is none or it makes no sense: a photo is not refused for
     *     that
     */
    static int of(byte[] tiff) {
        if (tiff.length < HEADER) {
            return UPRIGHT;
        }
        ByteBuffer buffer = ByteBuffer.wrap(tiff);
        buffer.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = buffer.getInt(4);
        if (directory < HEADER || directory > tiff.length - 2) {
            return UPRIGHT;
        }
        int end = directory + 2 + ENTRY * Short.toUnsignedInt(buffer.getShort(directory));
        for (int at = directory + 2; at < end && at <= tiff.length - ENTRY; at += ENTRY) {
            if (buffer.getShort(at) == TAG && buffer.getShort(at + 2) == SHORT) {
                int value = buffer.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
