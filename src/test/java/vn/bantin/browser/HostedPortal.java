package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.portal.SamplePortal;
import vn.bantin.publish.host.Gzip;
import vn.bantin.publish.host.HostKind;
import vn.bantin.publish.host.HostedSite;
import vn.bantin.publish.host.WebServer;
import vn.bantin.publish.remote.Compressor;

/**
 * The sample portal as readers get it from nginx and from Apache, with all headers that we tell
 * them: nothing of any page is refused by its own policy.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostedPortal {
    private static final List<Integer> WIDTHS = List.of(Portal.PHONE, Portal.DESK);

    /** Without TLS browsers ask for nothing else. */
    private static final List<Compressor> PACKED = List.of(new Gzip());

    /** Of which there is something that others do not have. */
    private static final Set<String> OF_THEIR_OWN =
            Set.of("home", "article", "section", "photo-story", "search", "commented", "not-found");

    private final Browser browser;
    private final HostKind kind;
    private WebServer server;

    HostedPortal(Browser browser, HostKind kind) {
        this.browser = browser;
        this.kind = kind;
    }

    @BeforeAll
    void serve(@TempDir Path work) {
        server = WebServer.start(HostedSite.of(kind, work, SamplePortal.shared(), PACKED));
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    /** All kinds through one of them: both send the same policy. */
    Stream<Arguments> views() {
        return PageKind.ALL.stream()
                .flatMap(
                        page -> {
                            boolean both = OF_THEIR_OWN.contains(page.name());
                            List<Integer> widths =
                                    both
                                            ? WIDTHS
                                            : kind == HostKind.NGINX
                                                    ? List.of(Portal.DESK)
                                                    : List.of();
                            return widths.stream().map(width -> Arguments.of(page, width));
                        });
    }

    /** Seen by somebody who has none of its files. */
    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("views")
    void comesUpWholeAndQuiet(PageKind page, int width) {
        browser.openAfresh(server.address() + page.address(), Look.wide(width));
        assertThat(Browser.texts(browser.await("pictures")))
                .as("pictures that do not load")
                .isEmpty();
        assertThat(browser.found("outside")).as("requests to others").isEmpty();
        assertThat(browser.messages())
                .as("console")
                .filteredOn(message -> !isWhatThePageIsAbout(page, message))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("widths")
    void photosOpenOverThePage(int width) {
        PageKind page =
                PageKind.ALL.stream()
                        .filter(each -> each.name().equals("photo-story"))
                        .findFirst()
                        .orElseThrow();
        browser.openAfresh(server.address() + page.address(), Look.wide(width));
        browser.await("viewer", "start");
        browser.press("Enter");
        Map<?, ?> seen = (Map<?, ?>) browser.await("viewer", "look");
        assertThat(seen.get("open")).isEqualTo(true);
        assertThat(String.valueOf(seen.get("file"))).startsWith(server.address() + "/anh/");
        browser.press("Escape");
        assertThat(((Map<?, ?>) browser.await("viewer", "look")).get("open")).isEqualTo(false);
        assertThat(browser.messages()).as("console").isEmpty();
    }

    static List<Integer> widths() {
        return WIDTHS;
    }

    /** The browser itself tells of a page that answers 404 or 410, and of nothing else. */
    private boolean isWhatThePageIsAbout(PageKind page, String message) {
        int status = page.equals(PageKind.NOT_FOUND) ? 404 : 410;
        boolean told = page.equals(PageKind.NOT_FOUND) || page.name().equals("gone");
        return told
                && message.contains(server.address() + page.address() + " - Failed to load")
                && message.contains("status of " + status);
    }
}
