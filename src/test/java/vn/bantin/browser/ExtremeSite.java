package vn.bantin.browser;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import vn.bantin.portal.SamplePortal;

/** Small portals whose texts are longer, shorter, more or other than any editor's. */
final class ExtremeSite {
    private final SortedMap<String, byte[]> sources = new TreeMap<>();

    private ExtremeSite(String config) {
        write("site.yaml", config);
    }

    /** Every bad input of a text that a page must bear. */
    static ExtremeSite ofTexts() {
        ExtremeSite site = new ExtremeSite(ExtremeTexts.SITE);
        site.sources.put("tin-tuc/2026/anh.png", picture(900, 600));
        site.sources.put("tin-tuc/2026/cao.png", picture(300, 900));
        ExtremeTexts.articles().forEach((name, text) -> site.write(name, text));
        return site;
    }

    /** One article in all: no topics, no places, no pictures. */
    static ExtremeSite ofOneArticle() {
        ExtremeSite site = new ExtremeSite(config("Cổng nhỏ"));
        site.write("tin-tuc/2026/mot.md", article("Bài duy nhất", 1));
        return site;
    }

    /** A section whose list goes over pages; no topics, no places. */
    static ExtremeSite ofManyArticles(int count) {
        ExtremeSite site = new ExtremeSite(config("Cổng đông bài"));
        for (int i = 1; i <= count; i++) {
            site.write("tin-tuc/2026/bai-" + i + ".md", article("Bài số " + i, i));
        }
        return site;
    }

    /** Builds it below a folder with the default theme; there must be no errors. */
    SamplePortal build(Path folder) {
        try {
            for (Map.Entry<String, byte[]> source : sources.entrySet()) {
                Path file = folder.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, source.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return SamplePortal.of(folder);
    }

    private void write(String path, String text) {
        sources.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String config(String title) {
        return """
        title: %s
        baseUrl: https://nho.example/
        sections:
          - {path: tin-tuc, title: Tin tức}
        """
                .formatted(title);
    }

    private static String article(String title, int number) {
        return """
        ---
        title: %s
        date: 2026-%02d-%02dT08:00
        author: Lê Hà
        ---
        Một đoạn ngắn của bài số %d.
        """
                .formatted(title, 1 + number % 10, 1 + number % 28, number);
    }

    private static byte[] picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.DARK_GRAY));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
