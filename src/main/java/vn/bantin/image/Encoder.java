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
    /** Where photos of this size stop looking better and only get larger. */
    private static final float JPEG_QUALITY = 0.82f;

    private final Codecs codecs;

    Encoder(Codecs codecs) {
        this.codecs = codecs;
    }

    /** A PNG, or a baseline JPEG with its colours at half resolution (the JDK writer's default). */
    byte[] encode(BufferedImage image, boolean png) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriter writer = png ? codecs.pngWriter() : codecs.jpegWriter();
            try {
                ImageWriteParam how = writer.getDefaultWriteParam();
                if (!png) {
                    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                    how.setCompressionQuality(JPEG_QUALITY);
                }
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
}
