package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.render.Samples.Sample;
import vn.bantin.view.Markup;

/** The default theme over the fullest and the poorest views. */
class ThemePagesTest {
    private static final Theme THEME = Theme.of(new TreeMap<>(), "vi").value();
    private static final PageRenderer RENDERER = new PageRenderer(THEME);

    static List<Sample> samples() {
        return Samples.all();
    }

    static List<Sample> pages() {
        return Samples.all().stream().filter(s -> !s.template().startsWith("fragment")).toList();
    }

    @AfterAll
    static void stop() {
        RENDERER.close();
    }

    @Test
    void theDefaultThemeHasNothingToSay() {
        assertThat(Theme.of(new TreeMap<>(), "vi").diagnostics()).isEmpty();
        assertThat(Theme.of(new TreeMap<>(), "en").diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPageIsConformingHtml(Sample sample) throws IOException, SAXException {
        String html = html(sample);
        if (sample.template().startsWith("fragment")) {
            html = "<!doctype html><html lang=vi><head><title>x</title></head><body>" + html;
        }
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        String report = validator.validate(new ByteArrayInputStream(bytes));
        assertThat(report).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasOneMainOneH1AndHeadingsWithoutGaps(Sample sample) {
        Document page = Jsoup.parse(html(sample));
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        for (Element nav : page.select("nav")) {
            assertThat(nav.hasAttr("aria-label") || nav.hasAttr("aria-labelledby")).isTrue();
        }
        for (Element labelled : page.select("[aria-labelledby]")) {
            assertThat(page.getElementById(labelled.attr("aria-labelledby"))).isNotNull();
        }
        for (Element link : page.select("a")) {
            boolean pictured = !link.select("img[alt]:not([alt=''])").isEmpty();
            assertThat(link.hasText() || pictured).as(link.outerHtml()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesNeedNoScriptNoThirdPartyAndNoInlineStyle(Sample sample) {
        Document page = Jsoup.parse(html(sample));
        assertThat(
                        page.select(
                                "script:not([type=application/ld+json], [src][defer]), style, iframe, [style]"))
                .isEmpty();
        assertThat(page.select("[src^=http], link[rel=stylesheet][href^=http]")).isEmpty();
        assertThat(page.select("button, input[type=submit], form")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes()).noneMatch(a -> a.getKey().startsWith("on"));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void skipLinkAndSectionBarWork(Sample sample) {
        Document page = Jsoup.parse(html(sample));
        boolean framed = !sample.template().matches("(redirect|lite-.*)\\.ftlh");
        if (framed) {
            String target = page.select("a.skip").attr("href");
            assertThat(target).isEqualTo("#" + page.select("main").attr("id"));
            assertThat(page.select("header.masthead, footer.footer")).hasSize(2);
        }
        if (sample.name().equals("article-full") || sample.name().equals("list-section")) {
            assertThat(page.select("nav.sections [aria-current]").eachText())
                    .containsExactly("Tin tức");
        }
    }

    @Test
    void articleHasItsBlocksInOrderAndInTheseWords() {
        String text = Jsoup.parse(html(Samples.all().get(0))).select("main").text();
        assertThat(text)
                .containsSubsequence(
                        "Trang chủ",
                        "Tin tức",
                        "Dự án 8",
                        Samples.TITLE,
                        "Lê Hà, Ảnh: PNTH",
                        "07/10/2022 - 17:56",
                        "Ngày 7/10, Ban Thường vụ",
                        "Các đại biểu tham dự Hội nghị tập huấn",
                        "Ảnh: PNTH",
                        "Nội dung tập huấn",
                        "Thông tin cải chính, xin lỗi",
                        "Nguồn: Báo Thanh Hoá",
                        "Bình đẳng giới",
                        "Chia sẻ",
                        "Ý kiến của bạn",
                        "chưa mở",
                        "(*) Nội dung bắt buộc cần có",
                        "0 bình luận",
                        "Xem thêm bình luận",
                        "Nhập thông tin của bạn",
                        "Họ tên (*)",
                        "Email (*)",
                        "Nội dung (*)",
                        "Đọc thêm");
    }

    @Test
    void commentBlockOffersHooksAndCannotSend() {
        Document page = Jsoup.parse(html(Samples.all().get(0)));
        Element comments = page.expectFirst("[data-comments]");
        assertThat(comments.attr("data-thread")).isEqualTo("tin-tuc/2022/tap-huan");
        assertThat(comments.attr("data-title")).isEqualTo(Samples.TITLE);
        assertThat(comments.attr("data-count")).isEqualTo("0");
        assertThat(comments.select("fieldset[disabled]")).hasSize(1);
        assertThat(comments.select("fieldset[disabled] input, fieldset[disabled] textarea"))
                .hasSameSizeAs(comments.select("input, textarea"));
    }

    @Test
    void closedCommentsSayThatTheyAreClosed() {
        Document page = Jsoup.parse(html(Samples.all().get(2)));
        assertThat(page.select("[data-comments=closed]").text())
                .contains("0 bình luận", "không còn nhận bình luận");
        assertThat(page.select("fieldset")).isEmpty();
    }

    @Test
    void commentsStandAboveTheFormWithTheirCountAndTheWayToAll() {
        Element block = comments("comments-some");
        assertThat(block.select(".count").eachText()).containsExactly("7 bình luận");
        assertThat(block.select(".talk > li")).hasSize(2);
        assertThat(block.select(".talk .answer .when").text()).contains("trả lời Bạn đọc Như Xuân");
        assertThat(block.select(".said").get(1).wholeText()).isEqualTo("Câu một,\ncâu hai <b>.");
        assertThat(block.select("a:contains(Xem thêm bình luận)").eachAttr("href"))
                .containsExactly("/tin-tuc/2022/a/binh-luan/");
        assertThat(block.select(".talk ~ fieldset[disabled]")).hasSize(1);
        assertThat(comments("comments-closed").select("fieldset, a:contains(Xem thêm)")).isEmpty();
    }

    /** The contract of src/docs/comments.md. */
    @Test
    void aProviderGetsTheThreadAndNothingIsFetchedForIt() {
        Element block = comments("comments-waline");
        Element box = block.expectFirst("[data-provider=waline]");
        assertThat(box.attr("data-thread")).isEqualTo("x");
        assertThat(box.attr("data-server")).isEqualTo("https://binh-luan.example");
        assertThat(box.attr("data-language")).isEqualTo("vi");
        assertThat(block.select("[src], link").eachAttr("src"))
                .containsExactly("/assets/comments-waline.js");
        assertThat(block.select("fieldset, iframe, link")).isEmpty();
        assertThat(block.text()).contains("binh-luan.example").doesNotContain("{0}");
        assertThat(comments("comments-own").select(".notice").text()).contains("chưa mở");
    }

    private Element comments(String sample) {
        Samples.Sample found =
                Samples.all().stream()
                        .filter(each -> each.name().equals(sample))
                        .findFirst()
                        .orElseThrow();
        return Jsoup.parse(html(found)).expectFirst("[data-comments]");
    }

    @Test
    void articleAndStylesheetAreSmall() throws IOException {
        int page = gzip(html(Samples.all().get(0)).getBytes(StandardCharsets.UTF_8));
        int style = gzip(THEME.assets().getOrDefault("assets/site.css", new byte[1 << 20]));
        assertThat(page + style).isLessThanOrEqualTo(14 * 1024);
    }

    @Test
    void redirectLeadsOnWithoutBeingIndexed() {
        Document page = Jsoup.parse(html(sample("redirect")));
        String target = "https://portal.example/tin-tuc/2022/tap-huan/";
        assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=" + target);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(target);
        assertThat(page.select("main a").attr("href")).isEqualTo(target);
        assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
    }

    @Test
    void jsonLdReachesThePageAsJavaMadeIt() {
        assertThat(html(Samples.all().get(0)))
                .contains("<script type=\"application/ld+json\">{\"@context\":")
                .contains("a \\u003c b");
    }

    private static Sample sample(String name) {
        return Samples.all().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private static String html(Sample sample) {
        Markup body = sample.body();
        Outcome<byte[]> page =
                RENDERER.render(sample.template(), sample.view(), body, sample.name());
        assertThat(page.diagnostics()).isEmpty();
        return new String(page.value(), StandardCharsets.UTF_8);
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
