package vn.bantin.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes a picture that we made: pixels, and the few bytes of header that the format asks for. */
final class Encoder {
    /** WebP of a quality looks as a JPEG of so much more. */
    private static final int WEBP_LESS = 7;

    private final Codecs codecs;

    Encoder(Codecs codecs) {
        this.codecs = codecs;
    }

    /**
     * A PNG, a lossy WebP, or a baseline JPEG with its colours at half resolution (the JDK writer's
     * default).
     *
     * @param quality of a JPEG, 1 to 100; a WebP looks alike
     */
    byte[] encode(BufferedImage image, Encoding encoding, int quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriter writer = writer(encoding);
            try {
                ImageWriteParam how = writer.getDefaultWriteParam();
                choose(how, encoding, quality);
                writer.setOutput(stream);
                writer.write(null, new IIOImage(image, null, null), how);
            } finally {
                writer.dispose();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private ImageWriter writer(Encoding encoding) throws IOException {
        return switch (encoding) {
            case JPEG -> codecs.jpegWriter();
            case PNG -> codecs.pngWriter();
            case WEBP -> codecs.webpWriter();
        };
    }

    private static void choose(ImageWriteParam how, Encoding encoding, int quality) {
        if (encoding == Encoding.JPEG) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality / 100f);
        } else if (encoding == Encoding.WEBP) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("Lossy");
            how.setCompressionQuality(Math.max(1, quality - WEBP_LESS) / 100f);
        }
    }
}
