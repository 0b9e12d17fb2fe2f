package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page fits every window, and everybody can read and hit what is on it. */
@ExtendWith(Chromium.class)
class LayoutTest {
    /** 640 and 320 are also a window of 1280 at a zoom of 200 and 400 %. */
    private static final List<Integer> WIDTHS = List.of(320, 390, 640, 800, 1280, 1680);

    private final Browser browser;
    private final Portal portal;

    LayoutTest(Browser browser, Portal portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.bantin.browser.Portal#kinds")
    void fitsEveryWindow(PageKind kind) {
        browser.open(portal.url(kind), Look.wide(Portal.DESK));
        SoftAssertions softly = new SoftAssertions();
        for (int width : WIDTHS) {
            Look look = Look.wide(width);
            browser.look(look);
            finds(softly, kind, look, List.of("sideways", "clipped", "targets", "lines"));
        }
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.bantin.browser.Portal#kinds")
    void heedsWhatReadersAskFor(PageKind kind) {
        SoftAssertions softly = new SoftAssertions();
        Look look = Look.wide(Portal.DESK);
        browser.open(portal.url(kind), look);
        finds(softly, kind, look, List.of("moving"));
        Look still = look.with("prefers-reduced-motion", "reduce");
        browser.look(still);
        finds(softly, kind, still, List.of("motion"));
        for (Look forced : List.of(look, look.dark())) {
            Look few = forced.with("forced-colors", "active");
            browser.look(few);
            finds(softly, kind, few, List.of("forced"));
        }
        browser.look(look);
        browser.run("larger-text");
        for (int width : List.of(Portal.PHONE, Portal.DESK)) {
            browser.look(Look.wide(width));
            finds(softly, kind, Look.wide(width), List.of("sideways", "clipped"));
        }
        softly.assertAll();
    }

    @Test
    void whatDoesNotFitIsFound() {
        browser.open(portal.url(PageKind.ARTICLE), Look.wide(Portal.PHONE));
        browser.run("crowd");
        assertThat(browser.found("sideways")).anyMatch(text -> text.contains("#wide"));
        assertThat(browser.found("clipped"))
                .anyMatch(text -> text.startsWith("cut above or below") && text.contains("#cut"))
                .anyMatch(text -> text.contains("lies on") && text.contains("#over"));
        assertThat(browser.found("targets")).anyMatch(text -> text.contains("#small"));
        assertThat(browser.found("lines")).anyMatch(text -> text.contains("#low"));
        assertThat(browser.found("moving")).anyMatch(text -> text.contains("#turning"));
        browser.look(Look.wide(Portal.PHONE).with("prefers-reduced-motion", "reduce"));
        assertThat(browser.found("motion")).anyMatch(text -> text.contains("#turning"));
        browser.look(Look.wide(Portal.PHONE).with("forced-colors", "active"));
        assertThat(browser.found("forced")).anyMatch(text -> text.contains("#own"));
    }

    private void finds(SoftAssertions softly, PageKind kind, Look look, List<String> scripts) {
        for (String script : scripts) {
            softly.assertThat(browser.found(script)).as("%s, %s: %s", kind, look, script).isEmpty();
        }
    }
}
