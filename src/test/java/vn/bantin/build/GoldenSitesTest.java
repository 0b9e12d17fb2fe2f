package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sites: {@code sites/NAME/content}, over the plain theme of {@code sites/_plain} and under
 * the site's own {@code templates}, make {@code sites/NAME/expected}. Of a picture only its name
 * and size are kept, since encoders differ from one Java to the next.
 */
class GoldenSitesTest {
    private static final Path SITES = Path.of("src/test/resources/sites");

    static List<String> sites() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreSites() throws IOException {
        assertThat(sites()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("sites")
    @DisplayName("every file of the output is as expected")
    void site(String name, @TempDir Path folder) {
        TestSite site = TestSite.in(folder);
        for (String layer : List.of("_plain", name)) {
            for (String root : List.of("content", "templates")) {
                TestSite.files(SITES.resolve(layer).resolve(root))
                        .forEach((path, bytes) -> site.write(root + "/" + path, bytes));
            }
        }
        SortedMap<String, byte[]> actual = shown(site.build().files());
        Path expected = SITES.resolve(name).resolve("expected");
        if (Boolean.getBoolean("golden.update") || !Files.exists(expected)) {
            rewrite(expected, actual);
            fail("%s was written; look at it, then run again", expected);
        }
        TestSite.assertSameTree(name, TestSite.files(expected), actual);
    }

    private static SortedMap<String, byte[]> shown(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> shown = new TreeMap<>();
        files.forEach(
                (path, bytes) -> {
                    if (path.endsWith(".webp")) {
                        // Its width is in its name; the JDK cannot read more of it.
                        shown.put(path + ".txt", new byte[0]);
                    } else if (path.startsWith("anh/")) {
                        shown.put(path + ".txt", size(bytes));
                    } else {
                        shown.put(path, bytes);
                    }
                });
        return shown;
    }

    private static byte[] size(byte[] picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            String size = image.getWidth() + " × " + image.getHeight() + "\n";
            return size.getBytes(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void rewrite(Path expected, SortedMap<String, byte[]> files) {
        try {
            if (Files.exists(expected)) {
                try (Stream<Path> old = Files.walk(expected)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            for (var file : files.entrySet()) {
                Path path = expected.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
