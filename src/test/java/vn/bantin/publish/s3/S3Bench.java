package vn.bantin.publish.s3;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.bantin.publish.remote.Target;

/**
 * Measures publishing to a bucket, without the engine: what the driver and Amazon's client take.
 * Usage: {@code src/bench/publish.sh}, which calls
 *
 * <ul>
 *   <li>{@code make FOLDER FILES}: pages of about 10 KB, the same on any machine
 *   <li>{@code change FOLDER}: a sentence more in one of them
 *   <li>{@code publish ENDPOINT PREFIX FOLDER WORKERS}: to what the folder is
 *   <li>{@code count ENDPOINT PREFIX FOLDER WORKERS}: likewise, and says how many requests it took
 * </ul>
 */
final class S3Bench {
    private static final int LINES = 128;
    private static final String[] WORDS = {
        "hội", "phụ", "nữ", "tỉnh", "chị", "em", "xây", "dựng", "nông", "thôn", "mới", "gia", "đình"
    };

    private S3Bench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "make" -> make(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            case "change" ->
                    Files.writeString(
                            page(Path.of(arguments[1]), 1),
                            "<p>Một câu nữa.</p>",
                            StandardOpenOption.APPEND);
            case "publish" -> publish(URI.create(arguments[1]), arguments);
            case "count" -> count(arguments);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void make(Path folder, int files) throws IOException {
        for (int number = 0; number < files; number++) {
            Random random = new Random(number);
            StringBuilder text = new StringBuilder("<!doctype html><title>Bài " + number);
            for (int line = 0; line < LINES; line++) {
                text.append("\n<p>");
                for (int word = 0; word < 12; word++) {
                    text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
                }
            }
            Path page = page(folder, number);
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
        }
    }

    private static Path page(Path folder, int number) {
        return folder.resolve("tin/%d/%d/index.html".formatted(number / 100, number));
    }

    private static void count(String[] arguments) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        try (BadLine line = new BadLine(URI.create(arguments[1]), BadLine.Trouble.NONE)) {
            publish(line.address(), arguments);
            for (String request : line.requests()) {
                counts.merge(request.substring(0, request.indexOf(' ')), 1, Integer::sum);
            }
            System.out.println(line.requests().size() + " requests: " + counts);
        }
    }

    private static void publish(URI endpoint, String[] arguments) throws Exception {
        BenchSite site = BenchSite.of(Path.of(arguments[3]));
        Map<String, String> settings = Publishers.settings(endpoint, arguments[2]);
        settings.put("workers", arguments[4]);
        long start = System.nanoTime();
        try (Target target = S3Driver.connect(settings, Publishers.access())) {
            int puts = site.publish(target);
            System.out.println(
                    String.format(
                            Locale.ROOT,
                            "%d files, %d put, %.2f s",
                            site.files().size(),
                            puts,
                            (System.nanoTime() - start) / 1e9));
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
