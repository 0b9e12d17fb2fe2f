package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address in the output leads somewhere. */
class LinksTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();
    private static final SortedMap<String, Set<String>> ANCHORS = anchors();
    private static final Set<String> OTHERS =
            Set.of(
                    "www.facebook.com",
                    "zalo.me",
                    "www.youtube.com",
                    "youtu.be",
                    "vimeo.com",
                    "video.phunuxuthanh.example");

    static List<String> texts() {
        return PORTAL.files().keySet().stream().filter(name -> !isBinary(name)).toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyAddressLeadsSomewhere(String file) {
        List<String> addresses = Addresses.in(file, PORTAL.text(file));
        assertThat(addresses).allSatisfy(LinksTest::leadsSomewhere);
    }

    @Test
    void everyFileIsReachedFromSomewhere() {
        SortedSet<String> reached = new TreeSet<>();
        for (String file : texts()) {
            Addresses.in(file, PORTAL.text(file)).stream()
                    .filter(address -> address.startsWith(SamplePortal.BASE))
                    .map(address -> file(URI.create(address)))
                    .forEach(reached::add);
        }
        // Old addresses of readers, and what hosts and robots look for by name.
        assertThat(PORTAL.files().keySet())
                .filteredOn(file -> !reached.contains(file))
                .containsExactlyInAnyOrder(
                        "/cu/123.htm",
                        "/guong-sang/chuyen-do-song-ma.htm",
                        "/khoi-nghiep/det-tho-cam.html",
                        "/robots.txt",
                        "/tin-tuc/tap-huan-du-an-8-2022.htm");
    }

    private static void leadsSomewhere(String address) {
        URI uri = URI.create(address);
        if (!address.startsWith(SamplePortal.BASE)) {
            assertThat(uri.getScheme()).isIn("https", "mailto");
            assertThat("mailto".equals(uri.getScheme()) || OTHERS.contains(uri.getHost()))
                    .as(address)
                    .isTrue();
            return;
        }
        String file = file(uri);
        assertThat(PORTAL.files()).containsKey(file);
        if (uri.getFragment() != null) {
            assertThat(ANCHORS.get(file)).as(address).contains(uri.getFragment());
        }
    }

    private static String file(URI uri) {
        return uri.getPath().endsWith("/") ? uri.getPath() + "index.html" : uri.getPath();
    }

    private static SortedMap<String, Set<String>> anchors() {
        SortedMap<String, Set<String>> anchors = new TreeMap<>();
        for (var page : PORTAL.pages().entrySet()) {
            Document document = page.getValue();
            anchors.put(
                    page.getKey(),
                    document.select("[id]").stream()
                            .map(element -> element.id())
                            .collect(Collectors.toSet()));
        }
        return anchors;
    }

    private static boolean isBinary(String name) {
        return name.endsWith(".jpg")
                || name.endsWith(".png")
                || name.endsWith(".webp")
                || name.endsWith(".css");
    }
}
