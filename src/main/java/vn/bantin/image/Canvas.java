package vn.bantin.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** From scaled samples to an upright picture in sRGB, ready to encode. */
final class Canvas {
    private Canvas() {}

    /**
     * @param samples of {@code stored} size, see {@link AreaScaler}
     * @param alpha whether the result keeps what is see-through
     */
    static BufferedImage of(Rows rows, byte[] samples, Size stored, PictureHead picture) {
        byte[] colours = rows.colours().isCS_sRGB() ? samples : toSrgb(rows, samples, stored);
        boolean alpha = PublishedName.mayBeSeenThrough(picture);
        Size upright = stored.turned(picture.orientation());
        BufferedImage image =
                new BufferedImage(
                        upright.width(),
                        upright.height(),
                        alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Turn turn = new Turn(picture.orientation(), stored);
        int[] row = new int[upright.width()];
        for (int y = 0; y < upright.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = argb(colours, turn.index(x, y) * rows.channels(), rows.channels());
            }
            image.getRaster().setDataElements(0, y, row.length, 1, row);
        }
        return image;
    }

    private static int argb(byte[] samples, int at, int channels) {
        int opacity = channels % 2 == 0 ? samples[at + channels - 1] & 0xFF : 255;
        int red = samples[at] & 0xFF;
        int green = channels >= 3 ? samples[at + 1] & 0xFF : red;
        int blue = channels >= 3 ? samples[at + 2] & 0xFF : red;
        return opacity << 24 | red << 16 | green << 8 | blue;
    }

    /** Done on the small picture: a conversion costs far more than a mean. */
    private static byte[] toSrgb(Rows rows, byte[] samples, Size size) {
        BufferedImage from = wrap(rows.colours(), samples, size, rows.channels());
        byte[] converted = samples.clone();
        BufferedImage to =
                wrap(ColorSpace.getInstance(ColorSpace.CS_sRGB), converted, size, rows.channels());
        new ColorConvertOp(null).filter(from, to);
        return converted;
    }

    private static BufferedImage wrap(ColorSpace space, byte[] samples, Size size, int channels) {
        boolean alpha = channels == 4;
        ColorModel model =
                new ComponentColorModel(
                        space,
                        alpha,
                        false,
                        alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                        DataBuffer.TYPE_BYTE);
        int[] offsets = alpha ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2};
        WritableRaster raster =
                Raster.createInterleavedRaster(
                        new DataBufferByte(samples, samples.length),
                        size.width(),
                        size.height(),
                        size.width() * channels,
                        channels,
                        offsets,
                        null);
        return new BufferedImage(model, raster, false, null);
    }
}
