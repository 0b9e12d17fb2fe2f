package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With the Tab key alone readers come to everything, and always see where they are. */
@ExtendWith(Chromium.class)
class KeyboardTest {
    /** More than any page has; a page that keeps the focus would never end. */
    private static final int MOST_STOPS = 400;

    private final Browser browser;
    private final Portal portal;

    KeyboardTest(Browser browser, Portal portal) {
        this.browser = browser;
        this.portal = portal;
    }

    static Stream<Arguments> views() {
        List<PageKind> kinds =
                List.of(PageKind.HOME, PageKind.ARTICLE, PageKind.SECTION, PageKind.TAGS);
        return kinds.stream()
                .flatMap(
                        kind ->
                                Stream.of(Portal.PHONE, Portal.DESK)
                                        .map(width -> Arguments.of(kind, width)));
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("views")
    void everyStopIsSeen(PageKind kind, int width) {
        browser.open(portal.url(kind), Look.wide(width));
        SoftAssertions softly = new SoftAssertions();
        for (Stop stop : walk()) {
            softly.assertThat(stop.faults()).as("%s, %d px: %s", kind, width, stop).isEmpty();
        }
        softly.assertThat(browser.found("focus-missed"))
                .as("%s, %d px: never reached", kind, width)
                .isEmpty();
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("views")
    void theFirstStopLeadsToTheText(PageKind kind, int width) {
        browser.open(portal.url(kind), Look.wide(width));
        browser.run("focus-start");
        browser.press("Tab");
        Stop first = stop();
        assertThat(first.faults()).isEmpty();
        assertThat(first.href()).startsWith("#");
        browser.press("Enter");
        browser.press("Tab");
        assertThat(browser.found("focus-before-text")).as("%s, %d px", kind, width).isEmpty();
    }

    @Test
    void hiddenStopsAreFound() {
        browser.open(portal.url(PageKind.TAGS), Look.wide(Portal.DESK));
        browser.run("focus-spoil");
        List<Stop> stops = walk();
        assertThat(faultsOf(stops, "unmarked")).anyMatch(fault -> fault.contains("looks as"));
        assertThat(faultsOf(stops, "covered")).anyMatch(fault -> fault.contains("lies over"));
        assertThat(faultsOf(stops, "away")).anyMatch(fault -> fault.contains("outside"));
    }

    private static List<String> faultsOf(List<Stop> stops, String id) {
        return stops.stream()
                .filter(stop -> stop.name().contains("#" + id))
                .flatMap(stop -> stop.faults().stream())
                .toList();
    }

    /** All stops from the first to the last. */
    private List<Stop> walk() {
        browser.run("focus-start");
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            browser.press("Tab");
            Stop stop = stop();
            if (stop.name().isEmpty()) {
                return stops;
            }
            stops.add(stop);
        }
        throw new AssertionError("the focus does not leave the page: " + stops.get(MOST_STOPS - 1));
    }

    private Stop stop() {
        Map<?, ?> found = (Map<?, ?>) browser.run("focus-stop");
        return new Stop(
                String.valueOf(found.get("name")),
                String.valueOf(found.get("href")),
                Browser.texts(found.get("faults")));
    }

    /**
     * Where the focus is.
     *
     * @param name of the element; empty when it has left the page or begun again
     * @param href as written; may be empty
     */
    private record Stop(String name, String href, List<String> faults) {
        @Override
        public String toString() {
            return name;
        }
    }
}
