package vn.bantin.image;

/** Shapes in which photos are published, width to height. */
public enum Crop {
    /** The photo's own. */
    NONE("", 0, 0),
    /** People. */
    SQUARE("-1x1", 1, 1),
    FOUR_TO_THREE("-4x3", 4, 3),
    /** Cards of lists. */
    THREE_TO_TWO("-3x2", 3, 2),
    /** Lead pictures. */
    SIXTEEN_TO_NINE("-16x9", 16, 9),
    /** Cards of other sites (Open Graph). */
    CARD("-og", 1200, 630);

    private final String suffix;
    private final int across;
    private final int down;

    Crop(String suffix, int across, int down) {
        this.suffix = suffix;
        this.across = across;
        this.down = down;
    }

    /** In names of published files; {@code ""} for the photo's own shape. */
    String suffix() {
        return suffix;
    }

    /** Parts of the width, for {@link #down} parts of the height; 0 for the photo's own shape. */
    int across() {
        return across;
    }

    /** Parts of the height. */
    int down() {
        return down;
    }
}
