package vn.bantin.image;

import java.awt.image.BufferedImage;

/** Whether this machine can read and write WebP, which is done by native code. */
public final class WebP {
    private WebP() {}

    /**
     * Tries it. The first time in a process this takes some hundredths of a second, so ask only
     * where it matters.
     */
    public static boolean isAvailable() {
        try {
            BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
            return new Encoder(new Codecs()).encode(pixel, Encoding.WEBP, 1).length > 0;
        } catch (LinkageError | RuntimeException notHere) {
            // No library for this system, none that loads on it, or nowhere to unpack it.
            return false;
        }
    }
}
