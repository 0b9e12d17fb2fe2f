package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code markdown/NAME.md} must give {@code markdown/NAME.html}. Names that begin with {@code en-}
 * are rendered for English readers, with {@code feed-} for a feed, with {@code lite-} for the twin
 * of a page. {@code -Dgolden.update=true} writes the HTML anew, and fails, so that somebody looks
 * at it.
 */
class MarkdownGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");

    @TestFactory
    Stream<DynamicTest> everyTextGivesItsHtml() throws IOException {
        return names(".md").stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }

    @Test
    void thereAreAtLeastFortyPairsAndNoneIsAlone() throws IOException {
        assertThat(names(".md")).isEqualTo(names(".html")).hasSizeGreaterThanOrEqualTo(40);
    }

    private static void compare(String name) throws IOException {
        BodyContext context =
                Bodies.context(name.startsWith("feed-"), name.startsWith("en-") ? "en" : "vi");
        Body body =
                Bodies.RENDERER
                        .render(
                                new BodyText(
                                        Files.readString(FOLDER.resolve(name + ".md")), context))
                        .value();
        String html = name.startsWith("lite-") ? body.lite() : body.html();
        Path golden = FOLDER.resolve(name + ".html");
        if (Boolean.getBoolean("golden.update") || !Files.exists(golden)) {
            boolean same = Files.exists(golden) && Files.readString(golden).equals(html);
            Files.writeString(golden, html);
            if (!same) {
                fail("written anew: " + golden);
            }
        }
        assertThat(html).isEqualTo(Files.readString(golden));
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return List.copyOf(
                    new TreeSet<>(
                            files.map(file -> file.getFileName().toString())
                                    .filter(file -> file.endsWith(ending))
                                    .map(file -> file.substring(0, file.lastIndexOf('.')))
                                    .toList()));
        }
    }
}
