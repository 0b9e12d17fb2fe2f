package vn.bantin.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.bantin.feed.NewsSitemap.Story;

class SitemapTest {
    private static final String ZONE = "Asia/Ho_Chi_Minh";
    private static final SitemapEntry PAGE =
            new SitemapEntry("https://portal.example/a/", Optional.of(Sample.PUBLISHED));

    @Test
    void sitemapKeepsToItsSchema() {
        byte[] bytes =
                new Sitemap(
                                ZONE,
                                List.of(
                                        PAGE,
                                        new SitemapEntry(
                                                "https://portal.example/b/?a=1&b=2",
                                                Optional.empty())))
                        .bytes();

        Xml.validate(bytes, "sitemap.xsd");
        assertThat(Xml.texts(Xml.parse(bytes), "loc"))
                .containsExactly("https://portal.example/a/", "https://portal.example/b/?a=1&b=2");
        assertThat(Xml.texts(Xml.parse(bytes), "lastmod"))
                .containsExactly("2022-10-07T17:56:00+07:00");
    }

    @Test
    void indexKeepsToItsSchema() {
        byte[] bytes = new SitemapIndex(ZONE, List.of(PAGE)).bytes();

        Xml.validate(bytes, "siteindex.xsd");
        assertThat(Xml.elements(Xml.parse(bytes)))
                .containsExactly("lastmod", "loc", "sitemap", "sitemapindex");
    }

    @Test
    void newsSitemapKeepsToItsSchema() {
        byte[] bytes =
                news(
                        "vi-VN",
                        new Story("https://portal.example/a/", "Họp mặt & gặp", Sample.PUBLISHED));

        Xml.validate(bytes, "sitemap.xsd");
        assertThat(Xml.texts(Xml.parse(bytes), "news:language")).containsExactly("vi");
        assertThat(Xml.texts(Xml.parse(bytes), "news:title")).containsExactly("Họp mặt & gặp");
        assertThat(Xml.texts(Xml.parse(bytes), "news:publication_date"))
                .containsExactly("2022-10-07T17:56:00+07:00");
    }

    @Test
    void emptyOnesAreWellFormed() {
        Xml.validate(new Sitemap(ZONE, List.of()).bytes(), "sitemap.xsd");
        Xml.validate(new SitemapIndex(ZONE, List.of()).bytes(), "siteindex.xsd");
        Xml.validate(news("vi"), "sitemap.xsd");
    }

    @Test
    void hostileTitlesStayTitles() {
        for (String text : Hostile.TEXTS) {
            byte[] bytes = news("vi", new Story("https://portal.example/a/", text, Instant.EPOCH));

            assertThat(Xml.texts(Xml.parse(bytes), "news:title"))
                    .containsExactly(LegalText.of(text));
        }
    }

    @Test
    void schemasRefuseWhatIsWrong() {
        byte[] relative =
                new Sitemap(ZONE, List.of(new SitemapEntry("/a/", Optional.empty()))).bytes();
        byte[] twice = new Sitemap(ZONE, List.of(PAGE, PAGE)).bytes();

        assertThatThrownBy(() -> Xml.validate(relative, "sitemap.xsd"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Xml.validate(twice, "sitemap.xsd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void largestAllowedIsAllowedAndOneMoreIsNot() {
        assertThat(new Sitemap(ZONE, Collections.nCopies(50_000, PAGE)).bytes())
                .hasSizeLessThan(50 * 1024 * 1024);
        assertThatThrownBy(() -> new Sitemap(ZONE, Collections.nCopies(50_001, PAGE)))
                .isInstanceOf(IllegalArgumentException.class);
        Story story = new Story("https://portal.example/a/", "A", Instant.EPOCH);
        assertThatThrownBy(
                        () -> new NewsSitemap("P", "vi", ZONE, Collections.nCopies(1_001, story)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void robotsTextNamesWhatIsClosedAndTheSitemaps() {
        RobotsText robots =
                new RobotsText(
                        List.of("/fragments/"),
                        List.of(
                                "https://portal.example/sitemap.xml",
                                "https://portal.example/sitemap-news.xml"));

        assertThat(new String(robots.bytes(), UTF_8))
                .isEqualTo(
                        """
                        User-agent: *
                        Disallow: /fragments/

                        Sitemap: https://portal.example/sitemap.xml
                        Sitemap: https://portal.example/sitemap-news.xml
                        """);
    }

    @Test
    void robotsTextTakesNoSecondLine() {
        assertThatThrownBy(() -> new RobotsText(List.of("/a\nDisallow: /"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] news(String language, Story... stories) {
        return new NewsSitemap("Phụ nữ Thanh Hoá", language, ZONE, List.of(stories)).bytes();
    }
}
