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

    /** Where a part of the upright picture lies in the stored one. */
    Area stored(Area upright) {
        int first = index(upright.x(), upright.y());
        int last =
                index(
                        upright.x() + upright.size().width() - 1,
                        upright.y() + upright.size().height() - 1);
        int x = Math.min(first % stored.width(), last % stored.width());
        int y = Math.min(first / stored.width(), last / stored.width());
        return new Area(x, y, upright.size().turned(orientation));
    }

    private int at(int x, int y) {
        return y * stored.width() + x;
    }
}
