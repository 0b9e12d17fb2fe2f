package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.bantin.feed.JsonTree;
import vn.bantin.feed.Xml;

/** What search engines and cards of other sites read. */
class MachinesTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();

    @Test
    void sitemapsFollowTheSchemaAndNameEveryPageOfItsOwnOnce() {
        Xml.validate(bytes(PORTAL, "/sitemap.xml"), "siteindex.xsd");
        List<String> named = new ArrayList<>();
        for (String part : locations(PORTAL, "/sitemap.xml")) {
            String file = part.substring(SamplePortal.BASE.length());
            Xml.validate(bytes(PORTAL, file), "sitemap.xsd");
            named.addAll(locations(PORTAL, file));
        }
        List<String> indexed =
                PORTAL.pages().values().stream()
                        .filter(MachinesTest::isOfItsOwn)
                        .map(page -> page.select("link[rel=canonical]").attr("href"))
                        .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(indexed);
    }

    @Test
    void newsSitemapHoldsTwoDaysAndFollowsTheSchema() {
        assertThat(locations(PORTAL, "/sitemap-news.xml"))
                .containsExactly(
                        SamplePortal.BASE + "/tin-tuc/2026/cho-dem-ba-toi/",
                        SamplePortal.BASE + "/tin-tuc/2026/cau-moi-o-xom-bai/");
        SamplePortal then = SamplePortal.at(Instant.parse("2026-03-05T04:00:00Z"));
        Xml.validate(bytes(then, "/sitemap-news.xml"), "sitemap.xsd");
        assertThat(locations(then, "/sitemap-news.xml"))
                .containsExactly(SamplePortal.BASE + "/gia-dinh/2026/goc-sach-cua-me/");
    }

    @Test
    void everyPageSaysWhatItIs() {
        PORTAL.pages()
                .forEach(
                        (address, page) -> {
                            String canonical = page.select("link[rel=canonical]").attr("href");
                            assertThat(page.title()).as(address).isNotBlank();
                            if (!robots(page).startsWith("index")) {
                                return;
                            }
                            assertThat(canonical)
                                    .isEqualTo(
                                            SamplePortal.BASE
                                                    + address.replaceFirst("index\\.html$", ""));
                            assertThat(page.select("meta[property=og:url]").attr("content"))
                                    .isEqualTo(canonical);
                            assertThat(page.select("meta[property=og:title]").attr("content"))
                                    .isNotBlank();
                            assertThat(graph(page)).isNotEmpty();
                        });
    }

    @Test
    void titlesOfIndexedPagesAreDistinct() {
        assertThat(
                        PORTAL.pages().values().stream()
                                .filter(page -> robots(page).startsWith("index"))
                                .map(Document::title))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyArticleIsANewsArticleWithAllThatIsAskedFor() {
        int articles = 0;
        for (Document page : PORTAL.pages().values()) {
            if (page.body().hasClass("article-page")) {
                articles++;
                check(page);
            }
        }
        assertThat(articles).isEqualTo(45);
    }

    @Test
    void theFrontPageShowsItsLeadStoryToOtherSites() {
        Document home = PORTAL.page("/index.html");
        String lead = home.select(".lead-story img").attr("src");
        assertThat(home.select("meta[property=og:image]").attr("content"))
                .isEqualTo(SamplePortal.BASE + photo(lead) + "-og-1200.jpg");
        assertThat(home.select("meta[property=og:image:height]").attr("content")).isEqualTo("630");
        Object site = graph(home).get(0);
        assertThat(JsonTree.at(site, "@type")).isEqualTo("WebSite");
        assertThat((String) JsonTree.at(site, "publisher", "logo", "url")).endsWith(".png");
    }

    /** Not a mere list of what stands elsewhere. */
    private static boolean isOfItsOwn(Document page) {
        return page.body().is(".home-page, .article-page, .undated-page")
                || page.body().is(".list-page:not(:has(.list-head .over))");
    }

    private static void check(Document page) {
        Object news = graph(page).get(0);
        String headline = page.select("h1").text();
        assertThat(JsonTree.at(news, "@type")).isEqualTo("NewsArticle");
        assertThat(headline).startsWith(((String) JsonTree.at(news, "headline")).replace("…", ""));
        assertThat((List<?>) JsonTree.at(news, "author"))
                .hasSameSizeAs(page.select(".byline a[rel=author]"));
        assertThat(JsonTree.at(news, "publisher", "name"))
                .isEqualTo("Hội Liên hiệp Phụ nữ tỉnh Thanh Hoá");
        OffsetDateTime shown = OffsetDateTime.parse(page.select(".when time").attr("datetime"));
        assertThat(OffsetDateTime.parse((String) JsonTree.at(news, "datePublished")))
                .isEqualTo(shown);
        assertThat(page.select("meta[property=article:published_time]").attr("content"))
                .isEqualTo(JsonTree.at(news, "datePublished"));
        Element cover = page.selectFirst(".lead-picture img");
        if (cover != null) {
            String photo = SamplePortal.BASE + photo(cover.attr("src"));
            assertThat(page.select("meta[property=og:image]").attr("content"))
                    .startsWith(photo + "-og-");
            // The shapes that search engines ask for.
            List<String> shapes = List.of("16x9", "4x3", "1x1");
            for (int i = 0; i < shapes.size(); i++) {
                Object image = JsonTree.at(news, "image", i);
                assertThat((String) JsonTree.at(image, "url"))
                        .startsWith(photo + "-" + shapes.get(i) + "-");
                assertThat((String) JsonTree.at(image, "creditText"))
                        .isNotEqualTo(JsonTree.MISSING);
            }
        }
        assertThat(JsonTree.at(graph(page).get(1), "@type")).isEqualTo("BreadcrumbList");
    }

    /** What all files of a photo have in common. */
    private static String photo(String file) {
        return file.substring(0, "/anh/3f/3fa81c0de4b2975f".length());
    }

    private static List<?> graph(Document page) {
        Map<String, Object> tree =
                JsonTree.parse(page.expectFirst("script[type=application/ld+json]").data());
        assertThat(JsonTree.at(tree, "@context")).isEqualTo("https://schema.org");
        return (List<?>) JsonTree.at(tree, "@graph");
    }

    private static String robots(Document page) {
        return page.select("meta[name=robots]").attr("content");
    }

    private static List<String> locations(SamplePortal portal, String file) {
        return Xml.texts(Xml.parse(bytes(portal, file)), "loc");
    }

    private static byte[] bytes(SamplePortal portal, String file) {
        return portal.text(file).getBytes(StandardCharsets.UTF_8);
    }
}
