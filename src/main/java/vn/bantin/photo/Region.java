package vn.bantin.photo;

/**
 * A part of a photo in per cent, as an editor sees the photo: upright, from its top left.
 *
 * @param x of the left edge, in per cent of the width, 0 to 99
 * @param y of the top edge, in per cent of the height, 0 to 99
 * @param width in per cent of the photo's, at least 1
 * @param height in per cent of the photo's, at least 1
 */
public record Region(int x, int y, int width, int height) implements Comparable<Region> {
    /** Of a whole side, in per cent. */
    public static final int WHOLE = 100;

    public Region {
        boolean inside = x >= 0 && y >= 0 && x + width <= WHOLE && y + height <= WHOLE;
        if (!inside || width < 1 || height < 1) {
            throw new IllegalArgumentException("not a part of a photo");
        }
    }

    /** By place, then size: the order in which regions are made unrecognisable. */
    @Override
    public int compareTo(Region other) {
        long here = ((x * 1_000L + y) * 1_000L + width) * 1_000L + height;
        long there = ((other.x * 1_000L + other.y) * 1_000L + other.width) * 1_000L + other.height;
        return Long.compare(here, there);
    }
}
