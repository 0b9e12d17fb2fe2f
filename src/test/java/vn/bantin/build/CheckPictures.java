package vn.bantin.build;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Photos for the fixtures of the checklist, beside the article: {@code anh.jpg}, as large as it
 * should be; {@code nho.jpg}, too small; {@code nang.jpg}, of noise, which no encoder makes light;
 * {@code co-ten.jpg}, whose own file names its maker.
 */
final class CheckPictures {
    private static final Path WITH_CREDIT =
            BrokenSite.ERRORS.resolve(
                    "CREDIT_CONFLICT-file-names-another/content/tin-tuc/2022/anh.jpg");

    private CheckPictures() {}

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void lay(TestSite site) {
        site.write("content/tin-tuc/2022/anh.jpg", jpeg(1280, 800, false));
        site.write("content/tin-tuc/2022/nho.jpg", jpeg(320, 200, false));
        site.write("content/tin-tuc/2022/nang.jpg", jpeg(1200, 900, true));
        site.write("content/tin-tuc/2022/co-ten.jpg", read(WITH_CREDIT));
    }

    private static byte[] jpeg(int width, int height, boolean noise) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, noise ? random.nextInt() : 0x7799AA + (x * 60 / width));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
