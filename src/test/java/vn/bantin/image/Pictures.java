package vn.bantin.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes the pictures of the tests; none is kept as a file. */
public final class Pictures {
    static final int RED = 0xFF0000;
    static final int GREEN = 0x00FF00;
    static final int BLUE = 0x0000FF;
    static final int WHITE = 0xFFFFFF;

    private Pictures() {}

    /** Quarters: red, green; blue, white. */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean left = x < width / 2;
                int colour = y < height / 2 ? (left ? RED : GREEN) : (left ? BLUE : WHITE);
                image.setRGB(x, y, colour);
            }
        }
        return image;
    }

    /** Many details, so that it takes many bytes. */
    public static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int state = 12345;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                state = state * 1_103_515_245 + 12_345;
                image.setRGB(x, y, state >>> 8);
            }
        }
        return image;
    }

    public static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("no writer for this as " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static BufferedImage decode(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static BufferedImage decodeWebp(byte[] bytes) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = new Codecs().reader(PictureFormat.WEBP);
            reader.setInput(stream, true, true);
            return reader.read(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] progressiveJpeg(BufferedImage image) {
        ImageWriter writer = jdkWriter("jpeg");
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, new IIOImage(image, null, null), how);
    }

    /** Four stored components in every pixel; the JPEG says nothing of their meaning. */
    static byte[] fourComponentJpeg(int... components) {
        WritableRaster raster = Raster.createInterleavedRaster(0, 16, 16, 4, null);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                raster.setPixel(x, y, components);
            }
        }
        ImageWriter writer = jdkWriter("jpeg");
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(1f);
        return write(writer, new IIOImage(raster, null, null), how);
    }

    static byte[] withAdobe(byte[] jpeg, int transform) {
        return withSegment(
                jpeg,
                0xEE,
                new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform});
    }

    /** A colour profile in one segment (ICC.1, annex B.4). */
    static byte[] withProfile(byte[] jpeg, byte[] profile) {
        byte[] oneOfOne = {1, 1};
        return withSegment(jpeg, 0xE2, concat(latin1("ICC_PROFILE\0"), oneOfOne, profile));
    }

    /** Right after the start mark. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer buffer = ByteBuffer.allocate(jpeg.length + content.length + 4);
        buffer.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker);
        buffer.putShort((short) (content.length + 2)).put(content);
        return buffer.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** An Exif segment whose only tag is the orientation. */
    public static byte[] exif(int orientation) {
        ByteBuffer buffer = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
        buffer.put(latin1("Exif\0\0MM\0*")).putInt(8).putShort((short) 1);
        buffer.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        buffer.putShort((short) orientation).putShort((short) 0).putInt(0);
        return buffer.array();
    }

    /** A whole PNG of one black row, that claims this size. */
    static byte[] pngClaiming(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 0, 0, 0, 0});
        return concat(
                latin1("\u0089PNG\r\n\u001A\n"),
                chunk("IHDR", header.array()),
                chunk("IDAT", deflate(new byte[2])),
                chunk("IEND", new byte[0]));
    }

    /** With a chunk right after the header. */
    public static byte[] withChunk(byte[] png, String type, byte[] content) {
        int headerEnd = 8 + 12 + 13;
        byte[] start = Arrays.copyOf(png, headerEnd);
        byte[] rest = Arrays.copyOfRange(png, headerEnd, png.length);
        return concat(start, chunk(type, content), rest);
    }

    public static byte[] chunk(String type, byte[] content) {
        byte[] name = latin1(type);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    /** Types of a PNG's chunks, in order. */
    public static List<String> chunks(byte[] png) {
        List<String> types = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(png);
        for (int at = 8; at < png.length; at += 12 + buffer.getInt(at)) {
            types.add(new String(png, at + 4, 4, StandardCharsets.ISO_8859_1));
        }
        return types;
    }

    /** Markers of a JPEG's segments up to the first scan, in order, as hexadecimal. */
    public static List<String> segments(byte[] jpeg) {
        List<String> markers = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (markers.isEmpty() || !markers.get(markers.size() - 1).equals("DA")) {
            markers.add(String.format(Locale.ROOT, "%02X", jpeg[at + 1]));
            at += 2 + (buffer.getShort(at + 2) & 0xFFFF);
        }
        return markers;
    }

    static byte[] gif(BufferedImage... frames) {
        try {
            ImageWriter writer = jdkWriter("gif");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(stream);
                writer.prepareWriteSequence(null);
                for (BufferedImage frame : frames) {
                    writer.writeToSequence(new IIOImage(frame, null, null), null);
                }
                writer.endWriteSequence();
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return bytes.toByteArray();
    }

    public static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static ImageWriter jdkWriter(String format) {
        var writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new IllegalStateException("no writer for " + format);
    }

    private static byte[] write(ImageWriter writer, IIOImage image, ImageWriteParam how) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, image, how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
