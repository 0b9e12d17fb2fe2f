package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.attacks.Payloads;

/**
 * P7 through whole builds: with every payload in every place of front matter, site.yaml and
 * people.yaml, the output has the elements, attributes and destinations that it has with harmless
 * words, and no others, in every kind of file.
 */
class CanonicalPayloadsTest {
    private static final int BATCH = 60;

    @TempDir private Path folder;

    @Test
    @DisplayName("P7 FM21 no text of front matter or configuration becomes markup, in any output")
    void noTextBecomesMarkup() throws IOException {
        List<String> payloads = Payloads.all();
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(300);
        List<String> found = new ArrayList<>();
        int places = 0;
        int hostile = 0;
        SortedMap<String, String> allowed = harmlessShape(payloads.subList(0, BATCH));
        for (int from = 0; from < payloads.size(); from += BATCH) {
            HostileSite site =
                    new HostileSite(
                            payloads.subList(from, Math.min(from + BATCH, payloads.size())));
            Built built = site.build(TestSite.in(folder.resolve("lo-" + from)));
            OutputShape.of(built.files()).entrySet().stream()
                    .filter(shape -> !allowed.containsKey(shape.getKey()))
                    .map(Map.Entry::toString)
                    .forEach(found::add);
            places += site.places();
            hostile += site.hostilePlaces();
        }
        assertThat(found).isEmpty();
        // Some are refused, as control characters are; most must have been shown to prove anything.
        assertThat(hostile).as("of %d", places).isGreaterThan(places * 8 / 10);
    }

    @ParameterizedTest
    @DisplayName("the oracle sees a text that became markup")
    @CsvSource(
            delimiter = '|',
            value = {
                "index.html|<p>a</p><script>1</script>",
                "index.html|<p onclick=a>a</p>",
                "index.html|<a href='javascript:a'>a</a>",
                "index.html|<a href='//evil.example/'>a</a>",
                "index.html|<meta http-equiv=refresh content='0;url=https://evil.example/'>",
                "index.html|<p>a</p><!-- a -->",
                "feed.xml|<rss><item><description>&lt;b>a&lt;/b></description></item></rss>",
                "feed.xml|<rss><link>javascript:a</link></rss>",
                "feed.json|{\"content_html\": \"<b>a</b>\"}",
                "feed.json|{\"url\": \"javascript:a\"}",
                "robots.txt|Disallow: /",
                "a b.html|<p>a</p>",
            })
    void theOracleSees(String path, String text) {
        SortedMap<String, byte[]> harmless = new TreeMap<>();
        harmless.put("index.html", bytes("<p>a</p><a href='/'>a</a>"));
        harmless.put(
                "feed.xml",
                bytes("<rss><item><description>a</description></item><link>/</link></rss>"));
        harmless.put("feed.json", bytes("{\"content_html\": \"a\", \"url\": \"/\"}"));
        harmless.put("robots.txt", bytes("Allow: /"));
        SortedMap<String, byte[]> hostile = new TreeMap<>(harmless);
        hostile.put(path, bytes(text));
        assertThat(OutputShape.of(hostile).keySet())
                .isNotEqualTo(OutputShape.of(harmless).keySet())
                .anyMatch(shape -> !OutputShape.of(harmless).containsKey(shape));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private SortedMap<String, String> harmlessShape(List<String> payloads) {
        Built built =
                new HostileSite(payloads).allHarmless().build(TestSite.in(folder.resolve("lanh")));
        SortedMap<String, String> shape = OutputShape.of(built.files());
        assertThat(shape.keySet())
                .contains(
                        "kind html",
                        "kind htm",
                        "kind xml",
                        "kind json",
                        "kind txt",
                        "kind css",
                        "kind jpg");
        return shape;
    }
}
