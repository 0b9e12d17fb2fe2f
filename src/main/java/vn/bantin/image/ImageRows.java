package vn.bantin.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/**
 * Rows of what a reader decoded. Samples are taken as they are stored: Java's own conversions would
 * take grey for linear light and make it paler, and are slow.
 */
final class ImageRows implements Rows {
    private static final int MOST_16_BIT = 65_535;

    private final BufferedImage image;
    private final Raster raster;
    private final ColorModel model;
    private final boolean plain;
    private final byte[] bytes;

    ImageRows(BufferedImage image) {
        this.image = image;
        this.raster = image.getRaster();
        this.model = image.getColorModel();
        this.plain = isPlain(model) && !model.isAlphaPremultiplied();
        this.bytes =
                new byte
                        [raster.getTransferType() == DataBuffer.TYPE_BYTE
                                ? channels() * width()
                                : 0];
    }

    @Override
    public Size size() {
        return new Size(width(), image.getHeight());
    }

    @Override
    public int channels() {
        return plain ? model.getNumComponents() : 4;
    }

    @Override
    public ColorSpace colours() {
        return plain && model.getColorSpace().getType() == ColorSpace.TYPE_RGB
                ? model.getColorSpace()
                : ColorSpace.getInstance(ColorSpace.CS_sRGB);
    }

    @Override
    public void read(int y, int[] samples) {
        if (!plain) {
            expand(y, samples);
        } else if (raster.getTransferType() == DataBuffer.TYPE_BYTE) {
            raster.getDataElements(0, y, width(), 1, bytes);
            for (int i = 0; i < bytes.length; i++) {
                samples[i] = bytes[i] & 0xFF;
            }
        } else {
            raster.getPixels(0, y, width(), 1, samples);
            for (int i = 0; i < width() * channels(); i++) {
                samples[i] = (samples[i] * 255 + MOST_16_BIT / 2) / MOST_16_BIT;
            }
        }
    }

    /** Palettes and whatever else is rare, by way of Java's own model of it. */
    private void expand(int y, int[] samples) {
        int[] argb = image.getRGB(0, y, width(), 1, null, 0, width());
        for (int x = 0; x < argb.length; x++) {
            samples[4 * x] = argb[x] >> 16 & 0xFF;
            samples[4 * x + 1] = argb[x] >> 8 & 0xFF;
            samples[4 * x + 2] = argb[x] & 0xFF;
            samples[4 * x + 3] = argb[x] >>> 24;
        }
    }

    private int width() {
        return image.getWidth();
    }

    private static boolean isPlain(ColorModel model) {
        int type = model.getTransferType();
        int colours = model.getColorSpace().getType();
        return model instanceof ComponentColorModel
                && (type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT)
                && (colours == ColorSpace.TYPE_GRAY || colours == ColorSpace.TYPE_RGB);
    }
}
