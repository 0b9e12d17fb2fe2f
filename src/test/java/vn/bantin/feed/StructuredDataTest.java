package vn.bantin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.bantin.feed.NewsArticle.Author;
import vn.bantin.feed.NewsArticle.Correction;
import vn.bantin.feed.NewsArticle.Remark;
import vn.bantin.view.Markup;

class StructuredDataTest {
    private static final Media LOGO =
            new Media("https://portal.example/logo.png", "image/png", 0, 200, 60, "", "");
    private static final List<Crumb> TRAIL =
            List.of(
                    new Crumb("Trang chủ", "https://portal.example/"),
                    new Crumb("Tin tức", "https://portal.example/tin-tuc/"));

    private final StructuredData structuredData = new StructuredData(site("Phụ nữ Thanh Hoá"));

    @Test
    void articleSaysAllItKnows() {
        Object graph = graph(structuredData.article(article("Họp mặt", true), TRAIL));

        Object article = JsonTree.at(graph, 0);
        assertThat(JsonTree.at(article, "@type")).isEqualTo("NewsArticle");
        assertThat(JsonTree.at(article, "headline")).isEqualTo("Họp mặt");
        assertThat(JsonTree.at(article, "datePublished")).isEqualTo("2022-10-07T17:56:00+07:00");
        assertThat(JsonTree.at(article, "dateModified")).isEqualTo("2022-10-08T08:05:30+07:00");
        assertThat(JsonTree.at(article, "author", 0))
                .isEqualTo(
                        Map.of(
                                "@type",
                                "Person",
                                "name",
                                "Họp mặt",
                                "url",
                                "https://portal.example/tac-gia/le-ha/"));
        assertThat(JsonTree.at(article, "publisher", "logo", "width")).isEqualTo(200L);
        assertThat(JsonTree.at(article, "image", 0, "creditText")).isEqualTo("Họp mặt");
        assertThat(JsonTree.at(article, "mainEntityOfPage", "@id"))
                .isEqualTo("https://portal.example/a/");
        assertThat(JsonTree.at(article, "keywords")).isEqualTo(List.of("Họp mặt"));
        assertThat(JsonTree.at(article, "isAccessibleForFree")).isEqualTo(true);
        assertThat(JsonTree.at(article, "correction", 0, "text")).isEqualTo("Họp mặt");
        assertThat(JsonTree.at(article, "commentCount")).isEqualTo(3L);
        assertThat(JsonTree.at(article, "comment", 0, "@type")).isEqualTo("Comment");
        assertThat(JsonTree.at(article, "comment", 0, "author", "name")).isEqualTo("Họp mặt");
        assertThat(JsonTree.at(article, "comment", 0, "text")).isEqualTo("Họp mặt");
        assertThat(JsonTree.at(article, "comment", 0, "datePublished"))
                .isEqualTo("2026-11-24T08:00:00+07:00");
        assertThat(JsonTree.at(graph, 1, "itemListElement", 1))
                .isEqualTo(
                        Map.of(
                                "@type",
                                "ListItem",
                                "position",
                                2L,
                                "name",
                                "Tin tức",
                                "item",
                                "https://portal.example/tin-tuc/"));
    }

    @Test
    void dateModifiedIsThereOnlyWhenReal() {
        Object graph = graph(structuredData.article(article("Họp mặt", false), TRAIL));

        assertThat(JsonTree.at(graph, 0, "dateModified")).isEqualTo(JsonTree.MISSING);
    }

    @Test
    void homeIsTheSiteWithoutASearchAction() {
        Markup home = structuredData.home();

        assertThat(JsonTree.at(graph(home), 0, "@type")).isEqualTo("WebSite");
        assertThat(home.html()).doesNotContain("SearchAction");
    }

    @Test
    void listIsPartOfTheSite() {
        Object graph = graph(structuredData.list(TRAIL.get(1), TRAIL));

        assertThat(JsonTree.at(graph, 0, "@type")).isEqualTo("CollectionPage");
        assertThat(JsonTree.at(graph, 0, "isPartOf", "@id"))
                .isEqualTo(JsonTree.at(graph(structuredData.home()), 0, "@id"));
    }

    @Test
    void tp11HostileTextsCannotLeaveTheScript() {
        for (String text : Hostile.TEXTS) {
            Markup markup =
                    new StructuredData(site(text))
                            .article(
                                    article(text, true),
                                    List.of(new Crumb(text, "https://portal.example/")));

            assertThat(markup.html()).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\u0000");
            Document page =
                    Jsoup.parse(
                            "<head><script type=application/ld+json>"
                                    + markup.html()
                                    + "</script></head>");
            assertThat(page.getAllElements())
                    .extracting(element -> element.tagName())
                    .containsExactly("#root", "html", "head", "script", "body");
            Object graph = graph(new Markup(page.select("script").get(0).data()));
            assertThat(JsonTree.at(graph, 0, "image", 0, "caption")).isEqualTo(LegalText.of(text));
        }
    }

    private static SiteIdentity site(String text) {
        return new SiteIdentity(
                text,
                text,
                "https://portal.example/",
                "vi",
                "Asia/Ho_Chi_Minh",
                text,
                Optional.of(LOGO));
    }

    private static NewsArticle article(String text, boolean modified) {
        return new NewsArticle(
                "https://portal.example/a/",
                text,
                text,
                Sample.PUBLISHED,
                Optional.of(modified ? Sample.UPDATED : Instant.EPOCH),
                List.of(new Author(text, "https://portal.example/tac-gia/le-ha/")),
                List.of(
                        new Media(
                                "https://portal.example/a.jpg",
                                "image/jpeg",
                                0,
                                800,
                                600,
                                text,
                                text)),
                text,
                List.of(text),
                List.of(new Correction(Sample.UPDATED, text)),
                3,
                List.of(new Remark(text, "2026-11-24T08:00:00+07:00", text)));
    }

    private static Object graph(Markup markup) {
        return JsonTree.at(JsonTree.parse(markup.html()), "@graph");
    }
}
