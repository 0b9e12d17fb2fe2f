package vn.bantin.publish.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.OutputPath;

/**
 * P6: all that a reader gets who begins at the home page and follows every link and loads
 * everything that pages show.
 */
public final class PublicSide {
    private static final String HOST = "portal.example";
    private static final OutputPath HOME = new OutputPath("index.html");
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile("-([0-9a-f]{12})\\.\\w+$");

    private final SortedMap<OutputPath, byte[]> seen;
    private final String why;

    private PublicSide(SortedMap<OutputPath, byte[]> seen, String why) {
        this.seen = seen;
        this.why = why;
    }

    /** Where a reader gets files from. */
    public interface Reader {
        Optional<byte[]> read(OutputPath path) throws Exception;
    }

    /**
     * Fails where a link or a picture leads nowhere, or to other bytes than its name says.
     *
     * @param why what is said of the case when it fails
     * @return nothing at all where there is no home page
     */
    public static PublicSide crawl(Reader reader, String why) throws Exception {
        SortedMap<OutputPath, byte[]> seen = new TreeMap<>();
        Optional<byte[]> home = reader.read(HOME);
        Deque<OutputPath> open = new ArrayDeque<>();
        if (home.isPresent()) {
            seen.put(HOME, home.get());
            open.add(HOME);
        }
        while (!open.isEmpty()) {
            OutputPath page = open.remove();
            for (OutputPath linked : linksOf(page, seen.get(page))) {
                if (!seen.containsKey(linked)) {
                    Optional<byte[]> bytes = reader.read(linked);
                    assertThat(bytes).as("%s: %s leads to %s", why, page, linked).isPresent();
                    assertNamedByContent(linked, bytes.get(), why);
                    seen.put(linked, bytes.get());
                    open.add(linked);
                }
            }
        }
        return new PublicSide(seen, why);
    }

    /** What was read, by path. */
    public SortedMap<OutputPath, byte[]> seen() {
        return Collections.unmodifiableSortedMap(seen);
    }

    /** Everything is of one of these states; which. */
    public SmallSite assertOneOf(List<SmallSite> sites) {
        List<SmallSite> same = sites.stream().filter(this::isOf).toList();
        assertThat(same).as("%s: readers get a mixture of %s", why, sites).isNotEmpty();
        return same.get(0);
    }

    /** Every single file is as it is in one of these states: none is torn, none of another time. */
    public void assertEachOfOneOf(List<SmallSite> sites) {
        seen.forEach(
                (path, bytes) ->
                        assertThat(sites)
                                .as("%s: %s", why, path)
                                .anyMatch(site -> has(site, path, bytes)));
    }

    /** Nothing is published yet. */
    public boolean isEmpty() {
        return seen.isEmpty();
    }

    /** Where the links and pictures of a page lead to in this portal. */
    public static List<OutputPath> linksOf(OutputPath page, byte[] bytes) {
        if (!page.value().endsWith(".html")) {
            return List.of();
        }
        Document document =
                Jsoup.parse(
                        new String(bytes, StandardCharsets.UTF_8),
                        "https://" + HOST + encoded(page.address()));
        return document.select("[href], [src]").stream()
                .map(PublicSide::destination)
                .filter(address -> HOST.equals(address.getHost()))
                .map(address -> address.getPath().substring(1))
                .map(path -> path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                .distinct()
                .map(OutputPath::new)
                .toList();
    }

    private static URI destination(Element element) {
        String address = element.absUrl(element.hasAttr("href") ? "href" : "src");
        return URI.create(address.replace(" ", "%20"));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static void assertNamedByContent(OutputPath path, byte[] bytes, String why) {
        Matcher name = NAMED_BY_CONTENT.matcher(path.value());
        if (name.find()) {
            assertThat(Digest.ofBytes(bytes).shortHex(12))
                    .as("%s: the content of %s", why, path)
                    .isEqualTo(name.group(1));
        }
    }

    private boolean isOf(SmallSite site) {
        return seen.entrySet().stream()
                .allMatch(entry -> has(site, entry.getKey(), entry.getValue()));
    }

    private static boolean has(SmallSite site, OutputPath path, byte[] bytes) {
        return site.files().containsKey(path) && Arrays.equals(site.bytes(path), bytes);
    }
}
