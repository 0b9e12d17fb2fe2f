package vn.bantin.image;

import java.awt.color.ColorSpace;
import java.awt.image.Raster;

/**
 * Rows of a JPEG in four inks (CMYK, YCCK) that carries no colour profile, as plain arithmetic:
 * what a profile of this machine would make of it, no other machine would (invariant I6).
 */
final class InkRows implements Rows {
    private final Raster raster;
    private final Inks inks;
    private final int[] stored;

    /** How the four components are stored, as the Adobe marker says (Adobe TN 5116). */
    enum Inks {
        /** Without the marker: 255 is full ink. */
        CMYK,
        /** 255 is no ink. */
        ADOBE_CMYK,
        /** 255 is no ink, and three of them as luma and chroma. */
        ADOBE_YCCK
    }

    InkRows(Raster raster, Inks inks) {
        this.raster = raster;
        this.inks = inks;
        this.stored = new int[4 * raster.getWidth()];
    }

    @Override
    public Size size() {
        return new Size(raster.getWidth(), raster.getHeight());
    }

    @Override
    public int channels() {
        return 3;
    }

    @Override
    public ColorSpace colours() {
        return ColorSpace.getInstance(ColorSpace.CS_sRGB);
    }

    @Override
    public void read(int y, int[] samples) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, stored);
        for (int in = 0, out = 0; in < stored.length; in += 4, out += 3) {
            if (inks == Inks.ADOBE_YCCK) {
                toCmy(in);
            }
            for (int i = 0; i < 3; i++) {
                samples[out + i] = (light(stored[in + i]) * light(stored[in + 3]) + 127) / 255;
            }
        }
    }

    /** What is left of white, 0 to 255. */
    private int light(int component) {
        return inks == Inks.CMYK ? 255 - component : component;
    }

    /** JFIF's luma and chroma back to the first three components. */
    private void toCmy(int at) {
        double luma = stored[at];
        double blue = stored[at + 1] - 128.0;
        double red = stored[at + 2] - 128.0;
        stored[at] = 255 - clamp(luma + 1.402 * red);
        stored[at + 1] = 255 - clamp(luma - 0.344136 * blue - 0.714136 * red);
        stored[at + 2] = 255 - clamp(luma + 1.772 * blue);
    }

    private static int clamp(double sample) {
        return (int) Math.max(0, Math.min(255, Math.floor(sample + 0.5)));
    }
}
