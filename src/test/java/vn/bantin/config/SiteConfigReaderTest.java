package vn.bantin.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.config.SiteConfig.Comments;
import vn.bantin.config.SiteConfig.MenuEntry;
import vn.bantin.config.SiteConfig.PhotoLevels;
import vn.bantin.config.SiteConfig.Publisher;
import vn.bantin.config.SiteConfig.SectionConfig;
import vn.bantin.config.SiteConfig.TopicConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Level;
import vn.bantin.diagnostic.Messages;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Severity;

class SiteConfigReaderTest {
    private static final String LEAST =
            """
            title: Phụ nữ xứ Thanh
            baseUrl: https://portal.example
            sections: [{path: tin-tuc, title: Tin tức}]
            """;

    private static Outcome<SiteConfig> read(String text) {
        return new SiteConfigReader()
                .read(text.getBytes(StandardCharsets.UTF_8), "content/site.yaml");
    }

    private static List<String> faults(String text) {
        List<Diagnostic> diagnostics = read(text).diagnostics();
        Messages english = new Messages(Language.EN);
        diagnostics.forEach(d -> assertThat(english.format(d)).doesNotContain("{"));
        Messages messages = new Messages(Language.VI);
        return diagnostics.stream()
                .sorted()
                .map(d -> messages.format(d).substring("content/site.yaml:".length()))
                .map(text1 -> text1.replace("\n    ", " "))
                .toList();
    }

    private static List<String> keys(String more) {
        return read(LEAST + more).diagnostics().stream()
                .map(d -> d.position().line() + ":" + d.position().column() + " " + d.fault())
                .toList();
    }

    @Test
    void theLeastPortalHasEveryDefault() {
        Outcome<SiteConfig> outcome = read(LEAST);

        assertThat(outcome.diagnostics()).isEmpty();
        SiteConfig site = outcome.value();
        assertThat(site.baseUrl()).isEqualTo(URI.create("https://portal.example/"));
        assertThat(site.basePath()).isEmpty();
        assertThat(site.language()).isEqualTo("vi");
        assertThat(site.timeZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(site.publisher())
                .isEqualTo(new Publisher("Phụ nữ xứ Thanh", "", "", "", "", "", ""));
        assertThat(site.sections()).containsExactly(new SectionConfig("tin-tuc", "Tin tức", ""));
        assertThat(site.topics()).isEmpty();
        assertThat(site.menus()).isEmpty();
        assertThat(site.permalink()).isEqualTo("/:section/:year/:slug/");
        assertThat(site.pageSize()).isEqualTo(20);
        assertThat(site.comments()).isEqualTo(Comments.OPEN);
        assertThat(site.checks())
                .isEqualTo(
                        new Checks(
                                new PhotoLevels(Level.WARNING, Level.WARNING, Level.WARNING),
                                Severity.ERROR));
        assertThat(site.lite()).isFalse();
    }

    @Test
    void everyKeyIsRead() {
        SiteConfig site =
                read("""
                        title: A
                        tagline: B
                        description: C
                        baseUrl: http://portal.example:8080/phu-nu/
                        language: en
                        timeZone: Europe/Paris
                        publisher:
                          name: Hội LHPN tỉnh
                          address: 1 Đại lộ Lê Lợi
                          phone: "0237 000 000"
                          email: toasoan@portal.example
                          responsible: Nguyễn Thị A
                          licence: Giấy phép số 1
                          logo: trang/logo.png
                        sections:
                          - {path: tin-tuc, title: Tin tức, description: Tin}
                          - {path: su-kien, title: Sự kiện}
                        topics: [{id: du-an-8, title: Dự án 8, description: D}]
                        menus:
                          header: [{title: Tin, url: /tin-tuc/}]
                          footer: [{title: Báo, url: "https://bao.example/"}]
                        permalink: /:section/:year/:month/:slug/
                        pageSize: 30
                        comments: off
                        checks: {missingAlt: error, emptyBody: warning, linkText: off, pageKilobytes: 900}
                        lite: true
                        """)
                        .value();

        assertThat(site.lite()).isTrue();
        assertThat(site.basePath()).isEqualTo("/phu-nu");
        assertThat(site.language()).isEqualTo("en");
        assertThat(site.timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(site.publisher().phone()).isEqualTo("0237 000 000");
        assertThat(site.publisher().logo()).isEqualTo("trang/logo.png");
        assertThat(site.sections())
                .extracting(SectionConfig::path)
                .containsExactly("tin-tuc", "su-kien");
        assertThat(site.topics())
                .containsEntry("du-an-8", new TopicConfig("du-an-8", "Dự án 8", "D"));
        assertThat(site.menus())
                .containsEntry("header", List.of(new MenuEntry("Tin", "/tin-tuc/")))
                .containsEntry("footer", List.of(new MenuEntry("Báo", "https://bao.example/")));
        assertThat(site.permalink()).isEqualTo("/:section/:year/:month/:slug/");
        assertThat(site.pageSize()).isEqualTo(30);
        assertThat(site.comments()).isEqualTo(Comments.OFF);
        assertThat(site.checks())
                .isEqualTo(
                        new Checks(
                                new PhotoLevels(Level.ERROR, Level.WARNING, Level.WARNING),
                                Severity.WARNING,
                                Map.of(Rule.missingAlt, Level.ERROR, Rule.linkText, Level.OFF),
                                900));
    }

    @Test
    void whatAPortalCannotDoWithoutIsNamed() {
        assertThat(faults(""))
                .containsExactly(
                        "1:1: lỗi: Thiếu mục «baseUrl». Gợi ý: thêm dòng «baseUrl: …»."
                                + " [KEY_MISSING]",
                        "1:1: lỗi: Thiếu mục «sections». Gợi ý: thêm dòng «sections: …»."
                                + " [KEY_MISSING]",
                        "1:1: lỗi: Thiếu mục «title». Gợi ý: thêm dòng «title: …». [KEY_MISSING]");
        assertThat(faults("title: A\nbaseUrl: https://a.example\nsections: []\n"))
                .containsExactly(
                        "3:11: lỗi: Mục «sections» để trống. Gợi ý: điền giá trị sau dấu hai chấm,"
                                + " hoặc xoá cả dòng. [VALUE_EMPTY]");
        assertThat(faults("- a\n"))
                .containsExactly(
                        "1:1: lỗi: Phần này phải gồm các dòng «tên mục: giá trị». Gợi ý: viết mỗi"
                                + " mục trên một dòng, bắt đầu từ đầu dòng. [ROOT_NOT_MAP]");
    }

    @Test
    @DisplayName("FM10 unknown keys, at every depth, with the nearest one")
    void fm10() {
        assertThat(faults(LEAST + "pagesize: 30\npublisher: {nmae: A}\nmenus: {haeder: []}\n"))
                .containsExactly(
                        "4:1: lỗi: Không có mục «pagesize». Gợi ý: có phải «pageSize»?"
                                + " [UNKNOWN_KEY]",
                        "5:13: lỗi: Không có mục «nmae». Gợi ý: có phải «name»? [UNKNOWN_KEY]",
                        "6:9: lỗi: Không có mục «haeder». Gợi ý: có phải «header»? [UNKNOWN_KEY]");
    }

    @Test
    @DisplayName("CL09 an unknown zone is an error, not UTC")
    void cl09() {
        assertThat(faults(LEAST + "timeZone: GMT/BST\n"))
                .containsExactly(
                        "4:11: lỗi: Không có múi giờ «GMT/BST». Gợi ý: viết tên vùng như"
                                + " Asia/Ho_Chi_Minh, hoặc độ lệch như +07:00. [TIME_ZONE_UNKNOWN]");
        for (String unknown : List.of("VST", "GMT+7", "Hà Nội", "+25:00", "7")) {
            assertThat(keys("timeZone: " + unknown + "\n"))
                    .containsExactly("4:11 TIME_ZONE_UNKNOWN");
        }
        assertThat(read(LEAST + "timeZone: +07:00\n").value().timeZone().getId())
                .isEqualTo("+07:00");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "portal.example",
                "/portal",
                "ftp://portal.example/",
                "https://",
                "https://a:b@portal.example/",
                "https://portal.example/?a=b",
                "https://portal.example/#a",
                "https://portal.example/a b/",
                "https://portal.example/../a/",
                "https://portal.example//a/",
                "https://portal.example/%41/",
                "javascript:alert(1)"
            })
    void baseUrlIsAPlainWebAddress(String url) {
        String text = "title: A\nbaseUrl: \"" + url + "\"\nsections: [{path: a, title: A}]\n";
        assertThat(faults(text))
                .containsExactly(
                        "2:10: lỗi: «"
                                + url
                                + "» không phải là địa chỉ trang chủ dùng được. Gợi ý: viết đầy đủ,"
                                + " bắt đầu bằng https://, không có ? hay #, ví dụ"
                                + " https://hoilhpn.example/. [BASE_URL_INVALID]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/:section/:year/, PERMALINK_WITHOUT_SLUG",
        ":slug/, PERMALINK_SLASHES",
        "/, PERMALINK_SLASHES",
        "/:slug, PERMALINK_SLASHES",
        "/:sectoin/:slug/, PERMALINK_PLACEHOLDER",
        "/Bài/:slug/, PERMALINK_SEGMENT",
        "/a//:slug/, PERMALINK_SEGMENT",
        "/../:slug/, PERMALINK_SEGMENT",
        "/trang/:slug/, PERMALINK_RESERVED",
        "/assets/:slug/, PERMALINK_RESERVED"
    })
    void permalinkMakesUsableAddresses(String permalink, String key) {
        assertThat(keys("permalink: \"" + permalink + "\"\n")).containsExactly("4:12 " + key);
    }

    @Test
    void permalinkNamesTheNearestPart() {
        assertThat(faults(LEAST + "permalink: /:sectoin/:slug/\n"))
                .containsExactly(
                        "4:12: lỗi: Đường dẫn mẫu không có phần «:sectoin», chỉ có :section, :year,"
                                + " :month và :slug. Gợi ý: có phải «:section»?"
                                + " [PERMALINK_PLACEHOLDER]");
    }

    @Test
    void whereTwinsWillBeIsKeptForThemOnlyWhereThereAreAny() {
        String text =
                """
                title: A
                baseUrl: https://portal.example
                permalink: /lite/:slug/
                sections:
                  - {path: lite, title: A}
                """;
        assertThat(faults(text)).isEmpty();
        assertThat(faults(text + "lite: true\n"))
                .containsExactly(
                        "3:12: lỗi: Đường dẫn mẫu không thể bắt đầu bằng «/lite/», vì chỗ đó dành"
                                + " cho các trang khác của cổng. Gợi ý: bắt đầu bằng /:section/"
                                + " hoặc một từ khác. [PERMALINK_RESERVED]",
                        "5:12: lỗi: Chuyên mục không thể mang đường dẫn «lite», vì chỗ đó dành cho"
                                + " các trang khác của cổng. Gợi ý: chọn một từ khác, ví dụ"
                                + " «lite-hoi». [SECTION_RESERVED]");
        assertThat(faults(text + "lite: có\n"))
                .containsExactly(
                        "6:7: lỗi: Mục «lite» chỉ nhận true hoặc false, nhưng ở đây là «có». Gợi"
                                + " ý: viết «lite: true» hoặc «lite: false», không có ngoặc kép."
                                + " [TRUE_FALSE_EXPECTED]");
    }

    @Test
    void sectionsHavePathsOfTheirOwn() {
        String text =
                """
                title: A
                baseUrl: https://portal.example
                sections:
                  - {path: tin-tuc, title: A}
                  - {path: tin-tuc, title: B}
                  - {path: trang, title: C}
                  - {path: Tin tức, title: D}
                  - {title: E}
                  - F
                """;
        assertThat(faults(text))
                .containsExactly(
                        "5:12: lỗi: Giá trị «tin-tuc» của mục «sections.path» đã được dùng ở dòng"
                                + " 4. Gợi ý: mỗi giá trị chỉ dùng một lần; sửa một trong hai."
                                + " [VALUE_TWICE]",
                        "6:12: lỗi: Chuyên mục không thể mang đường dẫn «trang», vì chỗ đó dành cho"
                                + " các trang khác của cổng. Gợi ý: chọn một từ khác, ví dụ"
                                + " «trang-hoi». [SECTION_RESERVED]",
                        "7:12: lỗi: Giá trị «Tin tức» của mục «sections.path» không dùng được trong"
                                + " địa chỉ. Gợi ý: chỉ dùng a-z, 0-9 và dấu gạch nối ở giữa, nhiều"
                                + " nhất 80 ký tự, ví dụ tap-huan-du-an-8. [SLUG_INVALID]",
                        "8:5: lỗi: Thiếu mục «sections.path». Gợi ý: thêm dòng «path: …»."
                                + " [KEY_MISSING]",
                        "9:5: lỗi: Mục «sections» cần một nhóm «tên: giá trị», nhưng ở đây là chữ"
                                + " «F». Gợi ý: viết các dòng «tên: giá trị» ở bên dưới, thụt vào hai"
                                + " dấu cách. [MAP_EXPECTED_NOT_TEXT]");
        assertThat(read(text).value().sections()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil",
                "javascript:x",
                "tin-tuc/",
                "/a b",
                "mailto:a@b"
            })
    void menuLinksLeadToPages(String url) {
        assertThat(keys("menus: {header: [{title: A, url: '" + url + "'}]}\n"))
                .containsExactly("4:34 MENU_URL_INVALID");
    }

    @Test
    void otherValuesAreHeldToTheirBounds() {
        assertThat(faults(LEAST + "pageSize: 0\nlanguage: french\n"))
                .containsExactly(
                        "4:11: lỗi: Mục «pageSize» cần một số nguyên từ 1 đến 200, nhưng ở đây là"
                                + " «0». Gợi ý: chỉ viết chữ số, không kèm dấu hay đơn vị."
                                + " [NUMBER_EXPECTED]",
                        "5:11: lỗi: Mục «language» không nhận giá trị «french», chỉ nhận: vi, en."
                                + " [CHOICE_UNKNOWN]");
        for (String size : List.of("201", "1e1", "2.5", "hai mươi", "99999999999", "\"-1\"", "٣")) {
            assertThat(keys("pageSize: " + size + "\n")).containsExactly("4:11 NUMBER_EXPECTED");
        }
        for (String logo : List.of("../a.png", "/etc/passwd", "file:///a", "a\\b")) {
            assertThat(keys("publisher: {logo: '" + logo + "'}\n"))
                    .containsExactly("4:19 LOGO_PATH_INVALID");
        }
    }
}
