package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.render.Samples.Sample;

/**
 * P7 for templates: whatever text stands in a view, the page has the elements, attributes and
 * addresses that it has with a harmless word, and no others.
 */
class HostileTextTest {
    private static final String HARMLESS = "lành";
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");
    private static final PageRenderer RENDERER =
            new PageRenderer(Theme.of(new TreeMap<>(), "vi").value());

    static List<Sample> samples() {
        return Samples.all();
    }

    @AfterAll
    static void stop() {
        RENDERER.close();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("P7 no text becomes markup, in any place of any view")
    void noTextBecomesMarkup(Sample sample) {
        List<String> expected = shape(page(sample, HARMLESS));
        for (String text : Hostile.TEXTS) {
            Document page = page(sample, text);
            assertThat(shape(page)).as(text).isEqualTo(expected);
            assertThat(addresses(page)).as(text).allMatch(HostileTextTest::isHarmless);
        }
    }

    @Test
    @DisplayName("P7 the text itself is shown as it was written")
    void textIsKept() {
        for (String text : Hostile.TEXTS) {
            if (text.indexOf('\0') < 0) {
                Document page = page(Samples.all().get(0), text);
                assertThat(page.expectFirst("h1").wholeText()).isEqualTo(text);
                assertThat(page.expectFirst("[data-title]").attr("data-title")).isEqualTo(text);
            }
        }
    }

    @Test
    @DisplayName("P7 an address reaches only attributes made for addresses, and the line for paper")
    void preparedTextsStandOnlyInAttributes() throws IOException {
        for (String name : DefaultTheme.NAMES) {
            String source = Files.readString(Path.of("templates").resolve(name));
            for (String prepared : Hostile.PREPARED) {
                for (int at = source.indexOf("." + prepared + "}"); at >= 0; ) {
                    String before = source.substring(source.lastIndexOf('<', at), at);
                    assertThat(before)
                            .as(name)
                            .containsPattern(
                                    "(href|src|content|data-fragment|data-client|data-style)=\"|<p class=\"address\">");
                    at = source.indexOf("." + prepared + "}", at + 1);
                }
            }
        }
    }

    private static Document page(Sample sample, String text) {
        Record view = Hostile.fill(sample.view(), text);
        Outcome<byte[]> page =
                RENDERER.render(sample.template(), view, sample.body(), sample.name());
        assertThat(page.diagnostics()).as(text).isEmpty();
        return Jsoup.parse(new String(page.value(), StandardCharsets.UTF_8));
    }

    /** Elements with the names of their attributes, in document order. */
    private static List<String> shape(Document page) {
        List<String> shape = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            StringBuilder names = new StringBuilder(element.nodeName());
            element.attributes().forEach(a -> names.append(' ').append(a.getKey()));
            shape.add(names.toString());
        }
        return shape;
    }

    private static List<String> addresses(Document page) {
        List<String> addresses = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (ADDRESSES.contains(attribute.getKey())) {
                    addresses.add(attribute.getValue());
                }
            }
        }
        return addresses;
    }

    private static boolean isHarmless(String address) {
        return address.startsWith("/")
                || address.startsWith("#")
                || address.startsWith("https://")
                || address.startsWith("mailto:");
    }
}
