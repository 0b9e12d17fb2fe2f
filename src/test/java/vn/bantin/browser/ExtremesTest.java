package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.portal.SamplePortal;

/** Texts that nobody expects break no page. */
@ExtendWith(Chromium.class)
class ExtremesTest {
    private static final int NARROWEST = 320;

    /** Addresses that begin in these ways are much the same: the first few stand for all. */
    private static final List<String> ALIKE =
            List.of(
                    "/the/",
                    "/tac-gia/",
                    "/dia-phuong/",
                    "/chuyen-de/",
                    "/luu-tru/",
                    "/lite/",
                    "/tin-tuc/2026/bai-so-");

    private static final int FIRST = 3;

    private final Browser browser;
    @TempDir private Path folder;

    ExtremesTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void badInputBreaksNothing() {
        SamplePortal site = ExtremeSite.ofTexts().build(folder);
        assertThat(holds(site)).hasSizeGreaterThan(20);
    }

    @Test
    void oneArticleIsAPortal() {
        SamplePortal site = ExtremeSite.ofOneArticle().build(folder);
        assertThat(holds(site)).contains("/", "/tin-tuc/", "/tin-tuc/2026/bai-duy-nhat/");
    }

    @Test
    void longListsGoOverPages() {
        SamplePortal site = ExtremeSite.ofManyArticles(45).build(folder);
        assertThat(holds(site)).contains("/tin-tuc/", "/tin-tuc/trang/1/");
    }

    /** Looks at the pages of a site, and names them. */
    private List<String> holds(SamplePortal site) {
        List<String> pages = pages(site);
        SoftAssertions softly = new SoftAssertions();
        try (SiteServer server = SiteServer.of(site.files())) {
            for (String page : pages) {
                browser.open(server.address() + page, Look.wide(Portal.PHONE));
                softly.assertThat(Axe.over(browser).violations()).as("%s: axe", page).isEmpty();
                for (int width : List.of(NARROWEST, Portal.DESK)) {
                    browser.look(Look.wide(width));
                    for (String script : List.of("sideways", "clipped", "lines")) {
                        softly.assertThat(browser.found(script))
                                .as("%s, %d px: %s", page, width, script)
                                .isEmpty();
                    }
                }
            }
        }
        softly.assertAll();
        return pages;
    }

    private static List<String> pages(SamplePortal site) {
        List<String> all =
                site.pages().entrySet().stream()
                        .filter(page -> page.getValue().select("main").size() == 1)
                        .map(page -> page.getKey().replaceFirst("index\\.html$", ""))
                        .toList();
        return all.stream().filter(page -> isAmongTheFirst(page, all)).toList();
    }

    private static boolean isAmongTheFirst(String page, List<String> all) {
        return ALIKE.stream()
                .filter(page::startsWith)
                .allMatch(
                        begin ->
                                all.stream()
                                        .filter(other -> other.startsWith(begin))
                                        .limit(FIRST)
                                        .anyMatch(page::equals));
    }
}
