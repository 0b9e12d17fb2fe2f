package vn.bantin.image;

/**
 * Where the pixels of an upright picture lie in the stored one.
 *
 * @param orientation 1 to 8, as in Exif 2.32, table 6
 * @param stored size before turning
 */
record Turn(int orientation, Size stored) {
    /** Of the stored pixel that is shown at {@code x}, {@code y} (0-based, from the top left). */
    int index(int x, int y) {
        int right = stored.width() - 1;
        int bottom = stored.height() - 1;
        return switch (orientation) {
            case 2 -> at(right - x, y);
            case 3 -> at(right - x, bottom - y);
            case 4 -> at(x, bottom - y);
            case 5 -> at(y, x);
            case 6 -> at(y, bottom - x);
            case 7 -> at(right - y, bottom - x);
            case 8 -> at(right - y, x);
            default -> at(x, y);
        };
    }

    private int at(int x, int y) {
        return y * stored.width() + x;
    }
}
