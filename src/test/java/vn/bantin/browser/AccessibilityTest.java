package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA, as far as axe-core can tell, on every kind of page in both schemes. */
@ExtendWith(Chromium.class)
class AccessibilityTest {
    private static final List<String> UNDECIDED = new ArrayList<>();

    private final Browser browser;
    private final Portal portal;

    AccessibilityTest(Browser browser, Portal portal) {
        this.browser = browser;
        this.portal = portal;
    }

    /** What axe leaves to people; not asserted. */
    @AfterAll
    static void writeUndecided() {
        Report.write("undecided.md", UNDECIDED);
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("vn.bantin.browser.Portal#views")
    void axeFindsNothing(PageKind kind, int width) {
        Look light = Look.wide(width);
        browser.open(portal.url(kind), light);
        SoftAssertions softly = new SoftAssertions();
        for (Look look : List.of(light, light.dark())) {
            browser.look(look);
            Axe.Result result = Axe.over(browser);
            result.undecided()
                    .forEach(text -> UNDECIDED.add("- %s %s: %s".formatted(kind, look, text)));
            softly.assertThat(result.violations()).as("%s, %s", kind, look).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void moreContrastIsNotLess() {
        SoftAssertions softly = new SoftAssertions();
        Look light = Look.wide(Portal.PHONE).with("prefers-contrast", "more");
        for (PageKind kind : List.of(PageKind.HOME, PageKind.ARTICLE)) {
            browser.open(portal.url(kind), light);
            for (Look look : List.of(light, light.dark())) {
                browser.look(look);
                softly.assertThat(Axe.over(browser).violations())
                        .as("%s, %s", kind, look)
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void axeSeesWhatIsWrong() {
        browser.open(portal.url(PageKind.ARTICLE), Look.wide(Portal.PHONE));
        browser.run("spoil");
        assertThat(Axe.over(browser).violations())
                .anyMatch(text -> text.startsWith("image-alt"))
                .anyMatch(text -> text.startsWith("color-contrast"))
                .anyMatch(text -> text.startsWith("target-size"));
    }
}
