package vn.bantin.image;

import vn.bantin.image.Bytes.CutOffException;

/** Walks from chunk to chunk (RFC 9649, § 2) up to the end that the file's header names. */
final class WebPWalk {
    private static final int FIRST_CHUNK = 12;

    /** Type and length of a chunk, in bytes. */
    private static final int FRAME = 8;

    private static final int ALPHA = 0x10;
    private static final int ANIMATION = 0x02;

    private final Bytes bytes;
    private long width;
    private long height;
    private int orientation = 1;
    private boolean alpha;
    private boolean moving;
    private boolean pixels;
    private boolean canvas;

    private WebPWalk(Bytes bytes) {
        this.bytes = bytes;
    }

    static Structure of(Bytes bytes) throws CutOffException {
        WebPWalk walk = new WebPWalk(bytes);
        long end = FRAME + bytes.u32Little(4);
        if (end > bytes.length()) {
            throw new CutOffException();
        }
        long at = FIRST_CHUNK;
        while (at + FRAME <= end) {
            long length = bytes.u32Little((int) at + 4);
            if (at + FRAME + length > end) {
                throw new CutOffException();
            }
            walk.chunk((int) at, (int) length);
            // An odd chunk is followed by one byte that belongs to none.
            at += FRAME + length + (length & 1);
        }
        return new Structure(
                walk.width,
                walk.height,
                walk.orientation,
                walk.alpha,
                walk.moving,
                walk.pixels || walk.moving);
    }

    private void chunk(int at, int length) throws CutOffException {
        int content = at + FRAME;
        if (bytes.has(at, "VP8X")) {
            extended(content);
        } else if (bytes.has(at, "VP8 ") && !pixels) {
            lossy(content);
        } else if (bytes.has(at, "VP8L") && !pixels) {
            lossless(content);
        } else if (bytes.has(at, "EXIF")) {
            int tiff = bytes.has(content, "Exif\0\0") ? content + 6 : content;
            int end = Math.max(tiff, content + length);
            orientation = ExifOrientation.of(bytes.slice(tiff, end));
        }
    }

    private void extended(int content) throws CutOffException {
        canvas = true;
        int flags = bytes.u8(content);
        alpha = (flags & ALPHA) != 0;
        moving = (flags & ANIMATION) != 0;
        width = 1L + bytes.u24Little(content + 4);
        height = 1L + bytes.u24Little(content + 7);
    }

    /** RFC 6386, § 9.1: the size of a key frame follows its start code. */
    private void lossy(int content) throws CutOffException {
        pixels = bytes.has(content + 3, "\u009D\u0001\u002A");
        if (!canvas) {
            width = bytes.u16Little(content + 6) & 0x3FFF;
            height = bytes.u16Little(content + 8) & 0x3FFF;
        }
    }

    /** RFC 9649, § 3.4: 14 bits of width, 14 of height, one that says whether alpha is used. */
    private void lossless(int content) throws CutOffException {
        pixels = bytes.u8(content) == 0x2F;
        long packed = bytes.u32Little(content + 1);
        if (!canvas) {
            width = 1 + (packed & 0x3FFF);
            height = 1 + (packed >> 14 & 0x3FFF);
            alpha = (packed >> 28 & 1) != 0;
        }
    }
}
