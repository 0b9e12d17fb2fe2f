package vn.bantin.image;

/**
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record Size(int width, int height) {
    public Size {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no size: " + width + " x " + height);
        }
    }

    /** The other way round for the orientations that lie on their side (5 to 8), else the same. */
    Size turned(int orientation) {
        return orientation >= 5 ? new Size(height, width) : this;
    }
}
