package vn.bantin.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two bundles say the same things, each whole. */
class MessageTextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/vn/bantin/diagnostic");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");
    private static final Set<String> FAULTS =
            Arrays.stream(Fault.values()).map(Fault::name).collect(Collectors.toSet());

    private final Properties vi = load("messages_vi.properties", "labels_vi.properties");
    private final Properties en = load("messages_en.properties", "labels_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(vi.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(en.stringPropertyNames());
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        for (String key : vi.stringPropertyNames()) {
            assertThat(placeholders(en.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(vi.getProperty(key)));
        }
    }

    @Test
    void everyFaultHasATextAndNoTextHasNoFault() {
        assertThat(vi.stringPropertyNames()).containsAll(FAULTS);
        assertThat(vi.stringPropertyNames())
                .filteredOn(key -> Character.isUpperCase(key.charAt(0)))
                .allMatch(key -> FAULTS.contains(fault(key)));
    }

    @Test
    void aSecondHintNeedsAFirstThatMayGiveWay() {
        for (String key : vi.stringPropertyNames()) {
            if (key.endsWith(".hint.else")) {
                assertThat(placeholders(vi.getProperty(fault(key) + ".hint"))).as(key).isNotEmpty();
            }
        }
    }

    @Test
    void hintsAndTextsEndAsSentencesDo() {
        for (Properties texts : List.of(vi, en)) {
            for (String key : texts.stringPropertyNames()) {
                if (FAULTS.contains(fault(key))) {
                    // A value that is to be copied stands at the end, without a full stop.
                    assertThat(texts.getProperty(key))
                            .as(key)
                            .matches("(?s).*(\\.|\\?|: \\{\\d\\})");
                }
            }
        }
    }

    @Test
    void faultsAndLabelsLieApart() {
        for (String language : List.of("vi", "en")) {
            assertThat(load("messages_" + language + ".properties").stringPropertyNames())
                    .allMatch(key -> Character.isUpperCase(key.charAt(0)));
            assertThat(load("labels_" + language + ".properties").stringPropertyNames())
                    .allMatch(key -> Character.isLowerCase(key.charAt(0)));
        }
    }

    private static String fault(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String... names) {
        Properties texts = new Properties();
        for (String name : names) {
            try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
                texts.load(reader);
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        return texts;
    }
}
