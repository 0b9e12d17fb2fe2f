package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.portal.SamplePortal;

/**
 * A photo is a link to its largest file; where scripts run it opens over the page, and all photos
 * of the page can be looked through there.
 */
@ExtendWith(Chromium.class)
class ViewerTest {
    /** As strict as a host can be: nothing in line, nothing from elsewhere. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

    private static final PageKind GALLERIES = kind("galleries");
    private static final PageKind PHOTO_STORY = kind("photo-story");

    private static SiteServer server;

    private final Browser browser;

    ViewerTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void serve() {
        server = SiteServer.of(SamplePortal.shared().files(), POLICY);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        browser.messages();
    }

    @Test
    void enterOpensItAndEscapeLeadsBack() {
        int photos = open(GALLERIES, Look.wide(Portal.DESK));
        browser.press("Enter");
        Seen seen = look();
        assertThat(seen.open()).isTrue();
        assertThat(seen.text("label")).isEqualTo("Xem ảnh");
        assertThat(seen.texts("buttons")).containsExactly("Đóng", "Ảnh trước", "Ảnh sau");
        assertThat(seen.text("live"))
                .isEqualTo("1/" + photos + " " + seen.texts("captions").get(0))
                .contains(": Bản Tin");
        assertThat(seen.text("alt")).isNotEmpty();
        assertThat(seen.is("inside")).as("the focus is in it: " + seen.text("focus")).isTrue();

        browser.press("Escape");
        Seen closed = look();
        assertThat(closed.open()).isFalse();
        assertThat(closed.is("first")).as("focus: " + closed.text("focus")).isTrue();
        assertThat(closed.text("state")).as("history").isEqualTo("null");
        assertNothingSaid();
    }

    @Test
    void arrowsGoThroughAllGalleriesAndRound() {
        int photos = open(GALLERIES, Look.wide(Portal.DESK));
        assertThat(photos).isGreaterThan(3);
        browser.press("Enter");
        for (int i = 1; i <= photos; i++) {
            browser.press("ArrowRight");
            Seen seen = look();
            int at = i % photos;
            assertThat(seen.text("live"))
                    .isEqualTo((at + 1) + "/" + photos + " " + seen.texts("captions").get(at));
        }
        browser.press("ArrowLeft");
        assertThat(look().text("live")).startsWith(photos + "/" + photos);
        browser.press("Escape");
        assertNothingSaid();
    }

    @Test
    void buttonsDoTheSame() {
        open(PHOTO_STORY, Look.wide(Portal.PHONE));
        browser.press("Enter");
        browser.press("Tab");
        browser.press("Tab");
        browser.press("Enter");
        assertThat(look().text("live")).startsWith("2/");
        browser.press("Tab");
        browser.press("Tab");
        browser.press("Tab");
        assertThat(look().is("inside")).as("the focus stays in it").isTrue();
        browser.press("Escape");
        assertThat(look().open()).isFalse();
    }

    @Test
    void theWayBackLeadsToThePage() {
        open(GALLERIES, Look.wide(Portal.DESK));
        String address = browser.address();
        browser.press("Enter");
        assertThat(look().open()).isTrue();
        browser.await("viewer", "back");
        Seen closed = look();
        assertThat(closed.open()).isFalse();
        assertThat(closed.is("first")).isTrue();
        assertThat(browser.address()).isEqualTo(address);
        assertNothingSaid();
    }

    @Test
    void aClickOpensIt() {
        open(GALLERIES, Look.wide(Portal.DESK));
        List<Long> place =
                Browser.texts(browser.await("viewer", "where")).stream()
                        .map(Long::valueOf)
                        .toList();
        browser.click(place.get(0), place.get(1));
        assertThat(look().text("live")).startsWith("1/");
        browser.press("Escape");
        assertThat(look().open()).isFalse();
    }

    @ParameterizedTest(name = "from {0} to {1} with {2}: {3}")
    @CsvSource({"300, 100, 1, 2/", "100, 300, 1, last", "100, 130, 1, 1/", "300, 100, 2, 1/"})
    void aFingerTurnsThePage(int from, int to, int fingers, String shown) {
        int photos = open(GALLERIES, Look.wide(Portal.PHONE));
        browser.press("Enter");
        look();
        browser.swipe(from, to, fingers);
        assertThat(look().text("live"))
                .startsWith(shown.equals("last") ? photos + "/" + photos : shown);
        browser.press("Escape");
        assertNothingSaid();
    }

    static Stream<Arguments> screens() {
        return Stream.of(390, 800, 1280)
                .flatMap(width -> Stream.of(1, 2).map(ratio -> Arguments.of(width, ratio)));
    }

    /** As sharp as the screen where there is such a file, and not much larger. */
    @ParameterizedTest(name = "{0} px, {1} pixels for one")
    @MethodSource("screens")
    void theFittingFileIsFetched(int width, int ratio) {
        Seen seen = asNew(PHOTO_STORY, Look.wide(width).dense(ratio));
        long wanted = seen.number("shown") * ratio;
        assertThat(seen.text("file")).endsWith(".webp");
        assertThat(seen.number("high")).isGreaterThanOrEqualTo(300);
        assertThat(seen.number("pixels"))
                .as("for %d pixels: %s", wanted, seen.text("file"))
                .isGreaterThanOrEqualTo(Math.min(wanted, 1600));
        assertThat(seen.number("pixels")).isLessThanOrEqualTo(width == 390 ? 800 : 1600);
        browser.press("Escape");
        assertNothingSaid();
    }

    @ParameterizedTest(name = "{0} px")
    @CsvSource({"390", "1280"})
    void axeFindsNothingWhileItIsOpen(int width) {
        Look light = Look.wide(width);
        open(GALLERIES, light);
        browser.press("Enter");
        look();
        for (Look look : List.of(light, light.dark(), light.with("prefers-contrast", "more"))) {
            browser.look(look);
            assertThat(Axe.over(browser).violations()).as(look.toString()).isEmpty();
        }
        browser.press("Escape");
    }

    @Test
    void withoutScriptsTheLinkOpensTheLargestPicture() {
        Look look = Look.wide(Portal.DESK);
        open(PHOTO_STORY, look.withoutScripts());
        try {
            browser.press("Enter");
            String address = browser.awaitOther(server.address() + PHOTO_STORY.address());
            String path = address.substring(server.address().length());
            assertThat(path).endsWith(".jpg");
            assertThat(SamplePortal.shared().files()).containsKey(path);
            assertThat(server.refused()).isEmpty();
        } finally {
            browser.look(look);
        }
    }

    /** The first photo, opened by somebody who has none of its files yet. */
    private Seen asNew(PageKind kind, Look look) {
        browser.keepFiles(false);
        try {
            open(kind, look);
            browser.press("Enter");
            return look();
        } finally {
            browser.keepFiles(true);
        }
    }

    /** How many photos there are; the first has the focus. */
    private int open(PageKind kind, Look look) {
        browser.open(server.address() + kind.address(), look);
        return ((Number) browser.await("viewer", "start")).intValue();
    }

    private Seen look() {
        return new Seen((Map<?, ?>) browser.await("viewer", "look"));
    }

    private void assertNothingSaid() {
        assertThat(browser.messages()).as("console").isEmpty();
    }

    private static PageKind kind(String name) {
        return PageKind.ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What {@code viewer.js} finds. */
    private record Seen(Map<?, ?> found) {
        boolean open() {
            return is("open");
        }

        boolean is(String name) {
            return Boolean.TRUE.equals(found.get(name));
        }

        String text(String name) {
            return String.valueOf(found.get(name));
        }

        List<String> texts(String name) {
            return Browser.texts(found.get(name));
        }

        long number(String name) {
            return found.get(name) instanceof Number number ? number.longValue() : 0;
        }
    }
}
