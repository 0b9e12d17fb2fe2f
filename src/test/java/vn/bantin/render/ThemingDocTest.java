package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bantin.config.ColourToken;
import vn.bantin.config.FontToken;

/** The tour of {@code src/docs/theming.md} shows the files that {@code src/it/theming} builds. */
class ThemingDocTest {
    private static final Path DOC = Path.of("src/docs/theming.md");
    private static final Path PROJECT = Path.of("src/it/theming");

    /** A file's name in a line of its own, and a part of it, or all. */
    private static final Pattern SHOWN =
            Pattern.compile("(?m)^`([\\w/.]+)`:\\n\\n```\\w+\\n((?s:.*?))```$");

    @Test
    void everyFileShownIsInTheProject() throws IOException {
        SortedMap<String, String> shown = shown();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(4);
        for (String name : shown.keySet()) {
            String file = Files.readString(PROJECT.resolve(name));
            Matcher part = SHOWN.matcher(doc());
            while (part.find()) {
                if (part.group(1).equals(name)) {
                    assertThat(file).contains(part.group(2));
                }
            }
        }
    }

    @Test
    void everyTemplateFileOfTheProjectIsShownWhole() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = PROJECT.relativize(file).toString().replace('\\', '/');
                assertThat(shown()).containsEntry(name, Files.readString(file));
            }
        }
    }

    @Test
    void everyTokenIsInTheTable() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        Arrays.stream(ColourToken.values()).map(ColourToken::key).forEach(keys::add);
        Arrays.stream(FontToken.values()).map(FontToken::key).forEach(keys::add);
        TreeSet<String> written = new TreeSet<>();
        for (String line : Files.readAllLines(DOC)) {
            if (line.startsWith("| `")) {
                Matcher key = Pattern.compile("`(\\w+)`").matcher(line.split(" \\| ", 2)[0]);
                while (key.find()) {
                    written.add(key.group(1));
                }
            }
        }
        assertThat(written).isEqualTo(keys);
    }

    @Test
    void theMessageShownIsOneOfTheProgram() throws IOException {
        Matcher message = Pattern.compile("(?m)^```\\n(content/(?s:.*?))```$").matcher(doc());
        assertThat(message.find()).isTrue();
        Path made = Path.of("src/test/resources/errors/COLOUR_CONTRAST-pale.err");
        assertThat(Files.readString(made)).contains(message.group(1));
    }

    private static String doc() throws IOException {
        return Files.readString(DOC);
    }

    private static SortedMap<String, String> shown() throws IOException {
        SortedMap<String, String> shown = new TreeMap<>();
        Matcher matcher = SHOWN.matcher(doc());
        while (matcher.find()) {
            shown.merge(matcher.group(1), matcher.group(2), String::concat);
        }
        return shown;
    }
}
