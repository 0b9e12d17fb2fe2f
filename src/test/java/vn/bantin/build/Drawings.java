package vn.bantin.build;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of noise, wide enough for a lead and cheap to encode: no two numbers give the same. */
final class Drawings {
    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 8;

    private Drawings() {}

    static byte[] png(int number) {
        return png(number, WIDTH, HEIGHT);
    }

    static byte[] png(int number, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int state = number * 7919 + 17;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                state = state * 1_103_515_245 + 12_345;
                image.setRGB(x, y, state >>> 8);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Another picture in as many bytes. */
    static byte[] pngAsLongAs(byte[] other) {
        for (int number = 1000; ; number++) {
            byte[] candidate = png(number);
            if (candidate.length == other.length && !java.util.Arrays.equals(candidate, other)) {
                return candidate;
            }
        }
    }
}
