package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;
import vn.bantin.feed.JsonTree;
import vn.bantin.maven.PublishedPortal;
import vn.bantin.output.Manifest;
import vn.bantin.portal.SamplePortal;
import vn.bantin.publish.host.HostKind;
import vn.bantin.publish.host.HostedSite;

/**
 * The sample portal, published as {@code bantin:publish} does it to a folder, over SFTP, to a Git
 * repository and to S3Proxy, and read from each through nginx with the headers that came with it.
 * Where a server is not installed its target is skipped, except where CI is true: there it fails.
 */
@Tag("heavy")
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The sample portal at every kind of target")
class EveryTargetTest {
    private static final Set<String> BROWSED =
            Set.of("home", "article", "section", "photo-story", "search", "not-found");

    private static final List<String> COMPARED =
            List.of(
                    "index.html",
                    "tin-tuc/2022/tap-huan-du-an-8/index.html",
                    "tin-tuc/index.html",
                    "lite/index.html",
                    "feed.xml");

    private static final String SOURCE = "tin-tuc/2022/tap-huan-du-an-8/index.md";
    private static final String BEFORE = "cùng nhau tìm lời đáp";
    private static final String AFTER = "cùng nhau bàn cách làm";

    /** Its page and the short one, and what the search and the feeds have of it. */
    private static final int FEW = 10;

    private final Browser browser;
    private final Map<String, FarPlace> places = new TreeMap<>();
    private final Map<String, ServedPlace> served = new TreeMap<>();
    private final Map<String, TestAbortedException> missing = new TreeMap<>();
    private final Map<String, Map<String, Object>> first = new TreeMap<>();
    private PublishedPortal portal;

    EveryTargetTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        portal = PublishedPortal.copyOf(SamplePortal.shared(), folder.resolve("portal"));
        for (String name : FarPlaces.ALL.keySet()) {
            start(name, Files.createDirectories(folder.resolve(name)));
        }
        portal.configure(
                places.values().stream()
                        .map(place -> ServedPlace.entry(place, ", verify: false"))
                        .toList());
        for (FarPlace place : places.values()) {
            place.allow(portal);
            first.put(place.name(), portal.publish(place.name()));
            Path work = folder.resolve("nginx-" + place.name());
            served.put(place.name(), ServedPlace.start(place, work, portal));
        }
    }

    private void start(String name, Path folder) throws IOException {
        try {
            places.put(name, FarPlaces.ALL.get(name).in(folder));
        } catch (TestAbortedException absent) {
            missing.put(name, absent);
        }
    }

    @AfterAll
    void stop() throws IOException {
        served.values().forEach(ServedPlace::close);
        for (FarPlace place : places.values()) {
            place.close();
        }
    }

    static Set<String> targets() {
        return FarPlaces.ALL.keySet();
    }

    static Stream<Arguments> views() {
        return targets().stream()
                .flatMap(
                        target ->
                                PageKind.ALL.stream()
                                        .filter(page -> BROWSED.contains(page.name()))
                                        .flatMap(page -> views(target, page)));
    }

    private static Stream<Arguments> views(String target, PageKind page) {
        return Stream.of(Portal.PHONE, Portal.DESK).map(width -> Arguments.of(target, page, width));
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("targets")
    void readersGetWhatWasBuilt(String target) throws IOException {
        ServedPlace there = served(target);

        assertThat(first.get(target)).containsEntry("result", "published");
        assertThat(JsonTree.at(first.get(target), "added", "files"))
                .as("as many files as at every other target")
                .isEqualTo(JsonTree.at(first.values().iterator().next(), "added", "files"));
        for (String path : COMPARED) {
            HttpResponse<byte[]> answer = there.nginx().get("/" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).isEqualTo(built(path));
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .contains(policy());
        }
        assertThat(portal.publish(target)).containsEntry("result", "unchanged");
    }

    private byte[] built(String path) throws IOException {
        return Files.readAllBytes(portal.site().resolve(path));
    }

    private String policy() {
        return HostedSite.policy(
                HostedSite.published(HostKind.NGINX, portal.content(), portal.content()).config());
    }

    /** Seen by somebody who has none of its files. */
    @Order(2)
    @ParameterizedTest(name = "{0}: {1}, {2} px")
    @MethodSource("views")
    void comesUpWholeAndQuiet(String target, PageKind page, int width) {
        String address = served(target).nginx().address() + page.address();
        browser.openAfresh(address, Look.wide(width));
        assertThat(Browser.texts(browser.await("pictures")))
                .as("pictures that do not load")
                .isEmpty();
        assertThat(browser.found("outside")).as("requests to others").isEmpty();
        assertThat(browser.messages())
                .as("console")
                .filteredOn(message -> !saysThatThereIsNone(page, address, message))
                .isEmpty();
    }

    /** The browser itself tells of a page that answers 404, and of nothing else. */
    private static boolean saysThatThereIsNone(PageKind page, String address, String message) {
        return page.equals(PageKind.NOT_FOUND)
                && message.contains(address + " - Failed to load")
                && message.contains("status of 404");
    }

    @Order(3)
    @ParameterizedTest
    @MethodSource("targets")
    void aChangedArticleTakesFewFiles(String target) throws IOException {
        ServedPlace there = served(target);
        SortedSet<String> changed = change();
        portal.configure(served.values().stream().map(ServedPlace::entry).toList());

        Map<String, Object> report = portal.publish(target);

        assertThat(report).containsEntry("result", "published");
        assertThat(uploaded(report)).isEqualTo(changed).hasSizeBetween(1, FEW);
        assertThat(portal.publish(target)).containsEntry("result", "unchanged");
        there.renew();
        byte[] page = there.nginx().get(PageKind.ARTICLE.address()).body();
        assertThat(new String(page, StandardCharsets.UTF_8)).contains(AFTER);
        for (String path : changed) {
            assertThat(there.nginx().get("/" + path).body()).as(path).isEqualTo(built(path));
        }
    }

    /** Done once; the files that are other than those that were published before. */
    private SortedSet<String> change() throws IOException {
        Manifest before = SamplePortal.shared().manifest();
        if (!Files.readString(portal.content().resolve(SOURCE)).contains(AFTER)) {
            portal.edit(SOURCE, BEFORE, AFTER);
            portal.build();
        }
        SortedSet<String> changed = new TreeSet<>();
        portal.manifest()
                .entries()
                .forEach(
                        (path, entry) -> {
                            Manifest.Entry old = before.entries().get(path);
                            if (old == null || !old.bytes().equals(entry.bytes())) {
                                changed.add(path.value());
                            }
                        });
        return changed;
    }

    private static SortedSet<String> uploaded(Map<String, Object> report) {
        SortedSet<String> uploaded = new TreeSet<>();
        for (Object change : (List<?>) JsonTree.at(report, "changes")) {
            if (JsonTree.at(change, "uploaded").equals(true)) {
                uploaded.add(String.valueOf(JsonTree.at(change, "file")));
            }
        }
        return uploaded;
    }

    private ServedPlace served(String target) {
        TestAbortedException absent = missing.get(target);
        if (absent != null) {
            throw absent;
        }
        return served.get(target);
    }
}
