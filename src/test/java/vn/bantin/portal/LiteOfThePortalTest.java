package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The twins in words alone of the sample's pages. What all pages must be, other tests say. */
class LiteOfThePortalTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();
    private static final int MOST_BYTES = 15 * 1024;
    private static final int MOST_AROUND = 6 * 1024;

    static List<String> twins() {
        return PORTAL.files().keySet().stream()
                .filter(file -> file.startsWith("/lite/") && file.endsWith(".html"))
                .toList();
    }

    @Test
    void everyPageThatIsIndexedHasATwinAndSoHaveComments() {
        Set<String> pages = new TreeSet<>();
        PORTAL.pages()
                .forEach(
                        (address, page) -> {
                            boolean indexed =
                                    page.select("meta[name=robots]")
                                            .attr("content")
                                            .startsWith("i");
                            // Search engines are to find the article, readers all that was said.
                            if (indexed
                                    || (address.contains("/binh-luan/")
                                            && !address.startsWith("/lite/"))) {
                                pages.add("/lite" + address);
                            }
                        });
        assertThat(new TreeSet<>(twins())).isEqualTo(pages).hasSizeGreaterThan(80);
    }

    /** A long piece may be heavier by its own words, but not by what stands round them. */
    @ParameterizedTest
    @MethodSource("twins")
    void isAtMostFifteenKilobytesUnlessTheArticlesOwnTextIsLonger(String twin) {
        Document page = PORTAL.page(twin);
        boolean article = !page.select("main time").isEmpty();
        int own = article ? bytes(page.expectFirst("main").text()) : 0;
        assertThat(bytes(PORTAL.text(twin)))
                .isLessThanOrEqualTo(Math.max(MOST_BYTES, own + MOST_AROUND));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void hasNoPicturesAndNoScriptAndOneSmallStylesheet(String twin) {
        Document page = PORTAL.page(twin);
        assertThat(page.select("img, picture, svg, video, audio, script, [src], [srcset]"))
                .isEmpty();
        assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
        String style = page.select("link[rel=stylesheet]").attr("href");
        assertThat(style).startsWith("/assets/lite.");
        assertThat(bytes(PORTAL.text(style))).isLessThanOrEqualTo(1536);
        assertThat(page.select("link").eachAttr("rel"))
                .containsExactlyInAnyOrder("canonical", "icon", "stylesheet");
    }

    @ParameterizedTest
    @MethodSource("twins")
    void leadsToItsPageAndItsPageToIt(String twin) {
        Document lite = PORTAL.page(twin);
        String address = twin.substring("/lite".length()).replaceFirst("index\\.html$", "");
        assertThat(lite.select("header a").last().attr("href")).isEqualTo(address);
        assertThat(lite.select("link[rel=canonical]").attr("href"))
                .isEqualTo(SamplePortal.BASE + address);
        assertThat(lite.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        Document full = PORTAL.page(address + "index.html");
        assertThat(full.select("main a[href=/lite" + address + "]")).hasSize(1);
        assertThat(lite.select("h1").text())
                .isEqualTo(address.equals("/") ? "Phụ nữ xứ Thanh" : full.select("h1").text());
    }

    /** But for the link to the full page, and what an author links by its address. */
    @ParameterizedTest
    @MethodSource("twins")
    void allItsOtherLinksLeadToTwins(String twin) {
        List<String> out =
                PORTAL.page(twin).select("a[href^=/]").eachAttr("href").stream()
                        .filter(href -> !href.startsWith("/lite/"))
                        .toList();
        assertThat(out).hasSize(1);
    }

    @Test
    void machinesAreToldOfNone() {
        PORTAL.files()
                .forEach(
                        (file, bytes) -> {
                            if (file.matches(".*\\.(xml|json|txt)")) {
                                assertThat(new String(bytes, StandardCharsets.UTF_8))
                                        .as(file)
                                        .doesNotContain("/lite/");
                            }
                        });
    }

    @Test
    void picturesAreToldInWords() {
        assertThat(PORTAL.page("/lite" + SamplePortal.REFERENCE).select("p.picture").eachText())
                .contains(
                        "[Tranh minh hoạ: Toàn cảnh hội nghị tập huấn, nhìn từ cuối hội trường – Bản"
                                + " Tin]",
                        "[Tranh minh hoạ: Phần phát biểu khai mạc hội nghị – Bản Tin]");
    }

    @Test
    void theArticleIsTheSameButForPictures() {
        Document full = PORTAL.page(SamplePortal.REFERENCE);
        Document lite = PORTAL.page("/lite" + SamplePortal.REFERENCE);
        assertThat(lite.select("main > p:not(.picture)").eachText())
                .containsAll(full.select(".body > p").eachText());
        assertThat(lite.select("h2[id]").eachAttr("id"))
                .isEqualTo(full.select(".body h2").eachAttr("id"));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
