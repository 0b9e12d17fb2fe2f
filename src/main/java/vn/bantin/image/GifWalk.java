package vn.bantin.image;

import vn.bantin.image.Bytes.CutOffException;

/** Walks from block to block (GIF89a, § 12 to 27) up to the trailer. */
final class GifWalk {
    private static final int SCREEN_END = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;

    private final Bytes bytes;
    private int at;
    private int frames;
    private long width;
    private long height;
    private boolean sound = true;

    private GifWalk(Bytes bytes) {
        this.bytes = bytes;
    }

    /** The size is the first frame's; the logical screen's only where there is no frame. */
    static Structure of(Bytes bytes) throws CutOffException {
        GifWalk walk = new GifWalk(bytes);
        walk.width = bytes.u16Little(6);
        walk.height = bytes.u16Little(8);
        walk.at = SCREEN_END + tableBytes(bytes.u8(10));
        while (walk.step()) {}
        return new Structure(
                walk.width, walk.height, 1, true, walk.frames > 1, walk.sound && walk.frames > 0);
    }

    private boolean step() throws CutOffException {
        int block = bytes.u8(at);
        if (block == TRAILER) {
            return false;
        }
        if (block == EXTENSION) {
            at += 2;
        } else if (block == IMAGE) {
            frame();
        } else {
            sound = false;
            return false;
        }
        skipSubBlocks();
        return true;
    }

    private void frame() throws CutOffException {
        if (frames++ == 0) {
            width = bytes.u16Little(at + 5);
            height = bytes.u16Little(at + 7);
        }
        // Descriptor, its colour table, and the code size before the data.
        at += 10 + tableBytes(bytes.u8(at + 9)) + 1;
    }

    private void skipSubBlocks() throws CutOffException {
        int length = bytes.u8(at);
        while (length > 0) {
            at += 1 + length;
            length = bytes.u8(at);
        }
        at++;
    }

    /** Of the colour table that follows packed fields with this value. */
    private static int tableBytes(int packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }
}
