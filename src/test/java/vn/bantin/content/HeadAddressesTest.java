package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.content.HeadFixture.ARTICLE;
import static vn.bantin.content.HeadFixture.article;
import static vn.bantin.content.HeadFixture.faults;
import static vn.bantin.content.HeadFixture.head;
import static vn.bantin.content.HeadFixture.keys;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadAddressesTest {
    @ParameterizedTest(name = "FM22 {0}")
    @ValueSource(
            strings = {
                "../../index",
                "/etc/x",
                "a/b",
                "con",
                ".",
                "%2e%2e",
                "Tập huấn",
                "A",
                "-a",
                "a b",
                "а"
            })
    void fm22(String slug) {
        assertThat(faults(article("slug: '" + slug + "'\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:7: lỗi: Giá trị «"
                                + slug
                                + "» của mục «slug» không dùng được trong địa chỉ. Gợi ý: chỉ dùng"
                                + " a-z, 0-9 và dấu gạch nối ở giữa, nhiều nhất 80 ký tự, ví dụ"
                                + " tap-huan-du-an-8. [SLUG_INVALID]");
    }

    @Test
    @DisplayName("FM22 an empty slug")
    void fm22Empty() {
        assertThat(keys(article("slug: \"\"\n"))).containsExactly("5:7 VALUE_EMPTY");
    }

    @Test
    @DisplayName("FM23 aliases")
    void fm23() {
        assertThat(faults(article("aliases: [/]\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:11: lỗi: Địa chỉ cũ không thể là «/», vì đó là trang chủ. Gợi ý:"
                                + " xoá phần tử này, hoặc viết địa chỉ cũ của chính bài này."
                                + " [ALIAS_HOME]");
        assertThat(faults(article("aliases: ['https://cu.example/1', '//cu.example/1']\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:11: lỗi: Địa chỉ cũ «https://cu.example/1» là của một trang khác,"
                                + " cổng này không chuyển hướng được. Gợi ý: chỉ viết phần sau tên"
                                + " miền, ví dụ /cu/123.htm. [ALIAS_OTHER_HOST]",
                        ARTICLE
                                + ":5:35: lỗi: Địa chỉ cũ «//cu.example/1» là của một trang khác, cổng"
                                + " này không chuyển hướng được. Gợi ý: chỉ viết phần sau tên miền, ví"
                                + " dụ /cu/123.htm. [ALIAS_OTHER_HOST]");
    }

    @ParameterizedTest(name = "FM23 {0}")
    @ValueSource(
            strings = {
                "cu/1.htm",
                "/cu/../1",
                "/./a",
                "/a//b",
                "/a b",
                "/bài",
                "/a?b=1",
                "/a#b",
                "/a%2e",
                "/.env",
                "/a./b",
                "/a\\b"
            })
    void fm23Invalid(String alias) {
        assertThat(faults(article("aliases: ['" + alias + "']\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:11: lỗi: Địa chỉ cũ «"
                                + alias
                                + "» không dùng được. Gợi ý: bắt đầu bằng dấu /, chỉ dùng chữ không"
                                + " dấu, chữ số và - . _ ~ , ví dụ /cu/123.htm. [ALIAS_INVALID]");
    }

    @ParameterizedTest(name = "FM24 {0}: {1}")
    @CsvSource({
        "../../../../home/x/.ssh/id_rsa, PATH_OUTSIDE",
        "/etc/passwd, PATH_OUTSIDE",
        "a\\b.jpg, PATH_OUTSIDE",
        "../../.., PATH_OUTSIDE",
        "a//b.jpg, PATH_OUTSIDE",
        "a.jpg:x, PATH_REMOTE",
        "file:///etc/passwd, PATH_REMOTE",
        "https://anh.example/a.jpg, PATH_REMOTE",
        "C:/a.jpg, PATH_REMOTE",
        "\\\\may\\anh.jpg, PATH_REMOTE"
    })
    void fm24(String path, String key) {
        assertThat(keys(article("cover: '" + path + "'\n"))).containsExactly("5:8 " + key);
        assertThat(keys(article("cover: {src: '" + path + "'}\n"))).containsExactly("5:14 " + key);
        assertThat(keys(article("photos: {'" + path + "': {alt: a}}\n")))
                .containsExactly("5:10 " + key);
    }

    @Test
    @DisplayName("FM24 in words")
    void fm24Words() {
        assertThat(faults(article("cover: ../../../a.jpg\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:8: lỗi: Đường dẫn «../../../a.jpg» của mục «cover» đi ra ngoài"
                                + " thư mục content. Gợi ý: đặt tệp cạnh bài viết và chỉ viết tên tệp."
                                + " [PATH_OUTSIDE]");
        assertThat(faults(article("cover: {src: 'https://anh.example/a.jpg'}\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:14: lỗi: Mục «cover.src» trỏ đến «https://anh.example/a.jpg» ở"
                                + " nơi khác, nhưng cổng này không tải tệp từ nơi khác về. Gợi ý: tải"
                                + " tệp về, đặt cạnh bài viết và chỉ viết tên tệp. [PATH_REMOTE]");
        assertThat(head(article("cover: ../../chung/a.jpg\n")).frontMatter().cover()).isPresent();
    }

    @Test
    void relatedArticlesAreSources() {
        assertThat(faults(article("related: [khac, '../../../a.md', 'https://a.example/b.md']\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:11: lỗi: Bài liên quan «khac» không phải là đường dẫn đến một tệp"
                                + " .md. Gợi ý: viết đường dẫn tính từ bài này, ví dụ ../2022/khac.md."
                                + " [RELATED_NOT_A_SOURCE]",
                        ARTICLE
                                + ":5:17: lỗi: Đường dẫn «../../../a.md» của mục «related» đi ra ngoài"
                                + " thư mục content. Gợi ý: đặt tệp cạnh bài viết và chỉ viết tên tệp."
                                + " [PATH_OUTSIDE]",
                        ARTICLE
                                + ":5:34: lỗi: Bài liên quan «https://a.example/b.md» không phải là"
                                + " đường dẫn đến một tệp .md. Gợi ý: viết đường dẫn tính từ bài này,"
                                + " ví dụ ../2022/khac.md. [RELATED_NOT_A_SOURCE]");
    }

    @Test
    void aSourceHasANameAndPerhapsAWebAddress() {
        assertThat(faults(article("source: {name: A, url: 'javascript:alert(1)'}\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:24: lỗi: Địa chỉ nguồn «javascript:alert(1)» không phải là địa"
                                + " chỉ web. Gợi ý: viết đầy đủ, bắt đầu bằng https://."
                                + " [SOURCE_URL_INVALID]");
        assertThat(keys(article("source: {url: 'https://a.example/'}\n")))
                .containsExactly("5:9 KEY_MISSING");
        assertThat(head(article("source: {name: A}\n")).frontMatter().source()).isPresent();
    }

    @Test
    @DisplayName("MD19, UN06 characters that hide")
    void un06() {
        assertThat(faults("---\ntitle: A\u202Eb\ndate: 2022-10-07\nauthor: B\n---\nChữ\n"))
                .containsExactly(
                        ARTICLE
                                + ":2:8: lỗi: Mục «title» có ký tự vô hình U+202E. Gợi ý: xoá giá trị"
                                + " và gõ lại bằng tay. [HIDDEN_CHARACTER]");
        assertThat(keys(article("place: Thanh\u200BHoá\ntags: [a, b\u2066]\n")))
                .containsExactly("5:8 HIDDEN_CHARACTER", "6:11 HIDDEN_CHARACTER");
        assertThat(keys(article("slug: a\u200Bb\n"))).containsExactly("5:7 SLUG_INVALID");
        assertThat(keys(article("sapo: 👩\u200D👧\n"))).isEmpty();
    }

    @Test
    @DisplayName("UN05 look-alike letters")
    void un05() {
        assertThat(faults(article("place: Thanh Hоá\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:8: cảnh báo: Chữ «Hоá» trong mục «place» lẫn chữ cái của bảng chữ"
                                + " khác trông giống chữ Việt. Gợi ý: xoá chữ này và gõ lại bằng bàn"
                                + " phím tiếng Việt. [LOOK_ALIKE_LETTERS]");
    }

    @Test
    @DisplayName("UN08 damaged text, in front matter and body")
    void un08() {
        String text = article("place: Thanh Ho\uFFFD\n") + "Đoạn h\uFFFDng.\n";
        assertThat(faults(text))
                .containsExactly(
                        ARTICLE
                                + ":5:8: cảnh báo: Chỗ này có ký tự thay thế U+FFFD: chữ đã hỏng từ"
                                + " trước khi đến đây. Gợi ý: gõ lại chữ bị hỏng. [TEXT_DAMAGED]",
                        ARTICLE
                                + ":8:7: cảnh báo: Chỗ này có ký tự thay thế U+FFFD: chữ đã hỏng từ"
                                + " trước khi đến đây. Gợi ý: gõ lại chữ bị hỏng. [TEXT_DAMAGED]");
    }
}
