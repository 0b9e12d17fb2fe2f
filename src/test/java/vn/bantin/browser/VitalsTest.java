package vn.bantin.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a page comes up: quietly, whole, from one place, and without moving about. */
@ExtendWith(Chromium.class)
class VitalsTest {
    private static final double MOST_SHIFT = 0.01;
    private static final List<String> TABLE =
            new ArrayList<>(
                    List.of(
                            "| page | px | layout shift | largest paint | ms |",
                            "|---|---:|---:|---|---:|"));

    private final Browser browser;
    private final Portal portal;

    VitalsTest(Browser browser, Portal portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @AfterAll
    static void writeTable() {
        Report.write("vitals.md", TABLE);
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("vn.bantin.browser.Portal#views")
    void comesUpWholeAndStaysInPlace(PageKind kind, int width) {
        portal.server().forget();
        browser.open(portal.url(kind), Look.wide(width));
        Map<?, ?> vitals = (Map<?, ?>) browser.await("vitals");
        Map<?, ?> paint = (Map<?, ?>) vitals.get("lcp");
        double shift = ((Number) vitals.get("shift")).doubleValue();
        TABLE.add(
                "| %s | %d | %.4f | `%s` | %s |"
                        .formatted(
                                kind.name(),
                                width,
                                shift,
                                paint.get("element"),
                                paint.get("milliseconds")));

        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(shift)
                .as("%s, %d px: layout shift of %s", kind, width, vitals.get("moved"))
                .isLessThanOrEqualTo(MOST_SHIFT);
        softly.assertThat(paint)
                .as("%s, %d px: largest paint", kind, width)
                .matches(
                        VitalsTest::isThereAtOnce,
                        "the headline or the lead picture, not fetched late; text where none leads");
        softly.assertThat(Browser.texts(browser.await("pictures")))
                .as("%s, %d px: pictures that do not load", kind, width)
                .isEmpty();
        softly.assertThat(browser.found("outside"))
                .as("%s, %d px: requests to others", kind, width)
                .isEmpty();
        quiet(kind, softly);
        softly.assertAll();
    }

    /** A page that is not there is told of by the browser itself. */
    private void quiet(PageKind kind, SoftAssertions softly) {
        List<String> messages = browser.messages();
        if (!kind.equals(PageKind.NOT_FOUND)) {
            softly.assertThat(messages).as("%s: console", kind).isEmpty();
            softly.assertThat(portal.server().refused()).as("%s: not there", kind).isEmpty();
        }
    }

    /** Never a picture that is fetched late: it would be what readers wait for. */
    private static boolean isThereAtOnce(Map<?, ?> paint) {
        boolean headline = Boolean.TRUE.equals(paint.get("headline"));
        boolean eager = Boolean.TRUE.equals(paint.get("eager"));
        boolean first = Boolean.TRUE.equals(paint.get("first"));
        boolean text = Boolean.FALSE.equals(paint.get("picture"));
        boolean led = Boolean.TRUE.equals(paint.get("led"));
        return headline || (led ? first && eager : text || eager);
    }
}
