package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader's telephone has to fetch before a page can be read, pictures aside. */
class BudgetTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();
    private static final int KILOBYTE = 1024;
    private static final int HOME = 24 * KILOBYTE;

    /** Ten packets of a new connection (RFC 6928) carry 14 KB: such a page comes in one go. */
    private static final int OTHERS = 14 * KILOBYTE;

    private static final int SCRIPT = 4 * KILOBYTE;
    private static final int NAMED = 3;

    private static final List<Weight> WEIGHTS = weights();

    /**
     * What a page and all that it links to its head weighs, in bytes after gzip.
     *
     * @param assets stylesheets and scripts
     */
    record Weight(String address, int html, int assets) {
        int sum() {
            return html + assets;
        }

        @Override
        public String toString() {
            return "%s: %,d = %,d HTML + %,d CSS and script"
                    .formatted(address, sum(), html, assets);
        }
    }

    @BeforeAll
    static void writeTable() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| page | bytes after gzip | HTML | CSS and script |");
        lines.add("|---|---:|---:|---:|");
        for (Weight w : WEIGHTS) {
            lines.add("| %s | %,d | %,d | %,d |".formatted(w.address, w.sum(), w.html, w.assets));
        }
        Path folder = Files.createDirectories(Path.of("target", "browser"));
        Files.write(folder.resolve("weights.md"), lines);
    }

    @Test
    void homeComesIn24Kilobytes() {
        assertThat(WEIGHTS).filteredOn(weight -> isHome(weight.address)).hasSize(1);
        assertThat(heavierThan(HOME, true)).as("over %,d bytes", HOME).isEmpty();
    }

    @Test
    void everyOtherPageComesIn14Kilobytes() {
        assertThat(WEIGHTS).hasSizeGreaterThan(100);
        assertThat(heavierThan(OTHERS, false)).as("over %,d bytes", OTHERS).isEmpty();
    }

    @Test
    void thereIsAtMostOneScriptAndItIsSmall() {
        Set<String> all = new LinkedHashSet<>();
        PORTAL.pages()
                .forEach(
                        (address, page) -> {
                            List<String> own = page.select("script[src]").eachAttr("src");
                            assertThat(own).as(address).hasSizeLessThanOrEqualTo(1);
                            all.addAll(own);
                        });
        assertThat(all).hasSizeLessThanOrEqualTo(1);
        assertThat(all)
                .allSatisfy(script -> assertThat(bytes(script)).hasSizeLessThanOrEqualTo(SCRIPT));
    }

    /** The heaviest of those that weigh too much, heaviest first. */
    private static List<Weight> heavierThan(int bytes, boolean home) {
        return WEIGHTS.stream()
                .filter(weight -> isHome(weight.address) == home && weight.sum() > bytes)
                .limit(NAMED)
                .toList();
    }

    private static boolean isHome(String address) {
        return address.equals("/index.html");
    }

    /** Heaviest first. */
    private static List<Weight> weights() {
        SortedMap<String, Integer> assets = new TreeMap<>();
        List<Weight> weights = new ArrayList<>();
        PORTAL.pages()
                .forEach(
                        (address, page) -> {
                            int linked = 0;
                            for (String asset : linked(page)) {
                                linked += assets.computeIfAbsent(asset, a -> gzip(bytes(a)));
                            }
                            weights.add(new Weight(address, gzip(bytes(address)), linked));
                        });
        weights.sort(Comparator.comparingInt(Weight::sum).reversed());
        return List.copyOf(weights);
    }

    private static Set<String> linked(Document page) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Element element : page.select("link[rel=stylesheet], script[src]")) {
            addresses.add(element.attr(element.hasAttr("src") ? "src" : "href"));
        }
        return addresses;
    }

    private static byte[] bytes(String address) {
        byte[] bytes = PORTAL.files().get(address);
        assertThat(bytes).as("not in the output: " + address).isNotNull();
        return bytes == null ? new byte[0] : bytes;
    }

    /** At level 6, as servers do it. */
    private static int gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream =
                new GZIPOutputStream(packed) {
                    {
                        def.setLevel(6);
                    }
                }) {
            stream.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.size();
    }
}
