package vn.bantin.image;

import vn.bantin.image.Bytes.CutOffException;

/** Walks from chunk to chunk (W3C PNG, § 5) up to IEND; what follows it is of no interest. */
final class PngWalk {
    private static final int SIGNATURE = 8;

    /** Length, type and checksum of a chunk, in bytes. */
    private static final int FRAME = 12;

    private PngWalk() {}

    static Structure of(Bytes bytes) throws CutOffException {
        boolean headed = bytes.has(SIGNATURE + 4, "IHDR");
        long width = bytes.u32(SIGNATURE + 8);
        long height = bytes.u32(SIGNATURE + 12);
        int colourType = bytes.u8(SIGNATURE + 17);
        boolean alpha = (colourType & 4) != 0;
        boolean pixels = false;
        boolean moving = false;
        int at = SIGNATURE;
        while (!bytes.has(at + 4, "IEND")) {
            alpha |= !pixels && bytes.has(at + 4, "tRNS");
            moving |= !pixels && bytes.has(at + 4, "acTL");
            pixels |= bytes.has(at + 4, "IDAT");
            at = next(bytes, at);
        }
        next(bytes, at);
        return new Structure(width, height, 1, alpha, moving, headed && pixels);
    }

    private static int next(Bytes bytes, int at) throws CutOffException {
        long next = at + FRAME + bytes.u32(at);
        if (next > bytes.length()) {
            throw new CutOffException();
        }
        return (int) next;
    }
}
