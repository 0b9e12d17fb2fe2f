package vn.bantin.image;

/** How large pictures are published. Pure, so that pages can be planned without decoding any. */
public final class Sizing {
    /** Of the longer side, in pixels: twice the width of a text column, for dense screens. */
    static final int LONGER_SIDE = 1_600;

    private Sizing() {}

    /** The published size of an original, upright: its own shape, never enlarged. */
    public static Size published(PictureHead picture) {
        int longer = Math.max(picture.width(), picture.height());
        if (longer <= LONGER_SIDE) {
            return new Size(picture.width(), picture.height());
        }
        return new Size(scaled(picture.width(), longer), scaled(picture.height(), longer));
    }

    /** Rounded half up, in whole numbers: the same on every machine. */
    private static int scaled(int side, int longer) {
        return Math.max(1, (int) ((2L * side * LONGER_SIDE + longer) / (2L * longer)));
    }
}
