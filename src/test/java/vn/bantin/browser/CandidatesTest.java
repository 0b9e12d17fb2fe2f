package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every picture a browser fetches the file that fits its place and the screen, as WebP. */
@ExtendWith(Chromium.class)
class CandidatesTest {
    private static final List<String> PAGES =
            List.of("home", "section", "article", "photo-story", "galleries", "author");

    private final Browser browser;
    private final Portal portal;

    CandidatesTest(Browser browser, Portal portal) {
        this.browser = browser;
        this.portal = portal;
    }

    static Stream<Arguments> views() {
        return PageKind.ALL.stream()
                .filter(kind -> PAGES.contains(kind.name()))
                .flatMap(
                        kind ->
                                Stream.of(390, 800, 1280)
                                        .flatMap(
                                                width ->
                                                        Stream.of(1, 2)
                                                                .map(
                                                                        ratio ->
                                                                                Arguments.of(
                                                                                        kind, width,
                                                                                        ratio))));
    }

    @ParameterizedTest(name = "{0}, {1} px, {2} pixels for one")
    @MethodSource("views")
    void theRightFileIsFetched(PageKind kind, int width, int ratio) {
        browser.openAfresh(portal.url(kind), Look.wide(width).dense(ratio));

        assertThat(Browser.texts(browser.await("candidates", true))).isEmpty();
    }

    /** What the check would say if every picture were thought to be as wide as the window. */
    @Test
    void wrongSizesAreSeen() {
        browser.openAfresh(portal.url(PageKind.HOME), Look.wide(1280));

        assertThat(Browser.texts(browser.await("candidates", false))).isNotEmpty();
    }
}
