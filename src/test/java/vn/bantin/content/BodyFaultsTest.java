package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.content.Bodies.html;
import static vn.bantin.content.Bodies.messages;
import static vn.bantin.content.Bodies.render;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Fault;

/** The rows of the catalogue of faults, section 2, word for word as an editor reads them. */
class BodyFaultsTest {
    @Test
    @DisplayName("MD01 a text that takes too long is named with its line")
    void md01() {
        assertThat(messages("đầu\n\n[" + "\\".repeat(1000)))
                .containsExactly(
                        "3: lỗi: Đọc phần thân bài mất quá nhiều thời gian, gần dòng này.\n"
                                + "    Gợi ý: xem quanh dòng này có dấu \\, [, (, < hoặc ` lặp lại rất"
                                + " nhiều lần không; đoạn dài thì thêm dòng trống. [BODY_TOO_SLOW]");
    }

    @Test
    @DisplayName("MD02 a long rule is a rule")
    void md02() {
        assertThat(html("_".repeat(5000))).isEqualTo("<hr>\n");
        assertThat(html("*".repeat(5000))).isEqualTo("<hr>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "- ", "1. ", "> - "})
    @DisplayName("MD03 too deep nesting is named with its line")
    void md03(String mark) {
        assertThat(messages("đầu\n\n" + mark.repeat(500) + "a"))
                .containsExactly(
                        "3: lỗi: Danh sách, trích dẫn hoặc định dạng lồng nhau quá 100 tầng.\n"
                                + "    Gợi ý: xoá bớt các dấu >, -, *, [ thừa ở dòng này."
                                + " [BODY_TOO_DEEP]");
    }

    @Test
    @DisplayName("MD04 a tree that is deep for other reasons is named, too")
    void md04() {
        StringBuilder list = new StringBuilder();
        for (int depth = 0; depth < 60; depth++) {
            list.append("  ".repeat(depth)).append("- a\n");
        }
        assertThat(render(list.toString()).diagnostics())
                .extracting(fault -> fault.fault())
                .containsExactly(Fault.BODY_TOO_DEEP);
        assertThat(render("*a **a ".repeat(8000)).value().html()).startsWith("<p>*a **a");
    }

    @Test
    @DisplayName("MD08 output that grows out of proportion is refused")
    void md08() {
        String body = "[1] ".repeat(4000) + "\n\n[1]: https://vidu.vn/" + "x".repeat(16_000);
        assertThat(messages(body))
                .containsExactly(
                        "1: lỗi: Phần thân bài cho ra một trang dài gấp nhiều lần chính nó.\n"
                                + "    Gợi ý: tìm một địa chỉ hay chú thích rất dài được nhắc lại nhiều"
                                + " lần gần dòng này. [BODY_GROWS_TOO_LARGE]");
    }

    @Test
    @DisplayName("MD09 too long bodies, lines and pictures inside the text are refused")
    void md09() {
        String paragraph = "chữ ".repeat(200) + "\n\n";
        assertThat(messages(paragraph.repeat(600)))
                .containsExactly(
                        "873: lỗi: Phần thân bài dài quá 512 KB.\n"
                                + "    Gợi ý: chia thành nhiều bài. [BODY_TOO_LARGE]");
        assertThat(messages("a\n" + "b".repeat(66_000)))
                .containsExactly(
                        "2: lỗi: Dòng này dài quá 64 KB.\n"
                                + "    Gợi ý: xuống dòng, để dòng trống giữa các đoạn."
                                + " [LINE_TOO_LONG]");
        String inline =
                "lỗi: Ảnh được nhúng thẳng vào bài (data:…).\n    Gợi ý: lưu ảnh thành tệp cạnh bài"
                        + " rồi ghi tên tệp, ví dụ ![Chú thích](hinh.jpg). [PICTURE_INLINE]";
        String picture = "![x](data:image/png;base64," + "A".repeat(2_000_000) + ")";
        assertThat(messages("a\n" + picture)).containsExactly("2: " + inline);
        assertThat(messages("a ![x](data:image/png;base64,AAAA)"))
                .containsExactly("1:3: " + inline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](JavaScript:alert)",
                "[x](java&#115;cript:alert)",
                "[x](javascript&colon;alert)",
                "[x](javascript\\:alert)",
                "[x](%6Aavascript:alert)",
                "[x][r]\n\n[r]: JavaScript:x"
            })
    @DisplayName("MD10 a script in an address is dropped in any disguise")
    void md10(String body) {
        assertThat(messages(body))
                .containsExactly(
                        "1:1: cảnh báo: Địa chỉ bắt đầu bằng «javascript:» không được dùng; liên"
                                + " kết đã bị bỏ, chữ vẫn giữ.\n    Gợi ý: dùng địa chỉ bắt đầu bằng"
                                + " https://, mailto: hoặc tel:. [LINK_SCHEME_REMOVED]");
        assertThat(html(body)).isEqualTo("<p>x</p>\n");
    }

    @Test
    @DisplayName("MD10 other schemes are dropped, too")
    void md10Others() {
        for (String body :
                List.of("[x](data:text/html,x)", "[x](vbscript:x)", "![x](JaVascript:x)")) {
            assertThat(html(body)).as(body).isEqualTo("<p>x</p>\n");
        }
        assertThat(html("<JavaScript:x>")).isEqualTo("<p>JavaScript:x</p>\n");
    }

    @Test
    @DisplayName("MD11 HTML that is not allowed is removed, one warning of a kind, text stays")
    void md11() {
        String body =
                "a <script>x</script> <b onclick=\"x\" style='y' id=z class=c>b</b> <form>f</form>\n"
                        + "<b onclick=y>c</b> <script>y</script>";
        assertThat(html(body)).isEqualTo("<p>a  <b>b</b> f\n<b>c</b> </p>\n");
        assertThat(messages(body))
                .containsExactly(
                        removed("1:3", "<script>"),
                        removed("1:25", "onclick="),
                        removed("1:37", "style="),
                        removed("1:47", "id="),
                        removed("1:52", "class="),
                        removed("1:66", "<form>"));
        assertThat(html("<iframe src=x>chữ</iframe>\n\n<style>p{}</style>\n").strip())
                .isEqualTo("chữ");
    }

    @Test
    @DisplayName("MD13 an info string is a plain name or nothing; braces are text")
    void md13() {
        assertThat(html("```js\" onmouseover=\"x\nm\n```"))
                .isEqualTo("<pre tabindex=\"0\"><code>m\n</code></pre>\n");
        assertThat(html("# a {onclick=x}"))
                .isEqualTo("<h2 id=\"a-onclick-x\">a {onclick=x}</h2>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//xau.example", "\\\\\\\\xau.example", "https:xau.example"})
    @DisplayName("MD14 an address that only looks relative is external, with a warning")
    void md14(String address) {
        String body = "[x](" + address + ")";
        assertThat(html(body))
                .isEqualTo(
                        "<p><a href=\"https://xau.example\" rel=\"noopener noreferrer\">x</a></p>\n");
        assertThat(messages(body))
                .singleElement()
                .asString()
                .startsWith("1:1: cảnh báo: Địa chỉ «")
                .endsWith(
                        "xau.example» thiếu https:// nên được hiểu là một trang ở nơi khác.\n"
                                + "    Gợi ý: ghi đầy đủ https:// ở đầu địa chỉ. [LINK_WITHOUT_SCHEME]");
    }

    @Test
    @DisplayName("MD15 a link to a missing file names the nearest")
    void md15() {
        assertThat(messages("Xem [bài](thieu.md#muc) và [nữa](mat.md)."))
                .containsExactly(
                        "1:5: lỗi: Không có tệp «thieu.md».\n"
                                + "    Gợi ý: có phải «khac.md»? [BROKEN_LINK]",
                        "1:28: lỗi: Không có tệp «mat.md».\n"
                                + "    Gợi ý: xem lại tên tệp và thư mục; đường dẫn tính từ thư mục"
                                + " của bài này. [BROKEN_LINK]");
        assertThat(messages("![x](mat.jpg)"))
                .containsExactly(
                        "1:1: lỗi: Không có tệp «mat.jpg».\n"
                                + "    Gợi ý: có phải «hao.jpg»? [BROKEN_LINK]");
        assertThat(messages("[x](nhap.md)"))
                .containsExactly(
                        "1:1: lỗi: Liên kết dẫn tới «nhap.md», bài ấy chưa hoặc không còn được"
                                + " đăng.\n    Gợi ý: bỏ liên kết, hoặc đăng bài ấy trước."
                                + " [LINK_NOT_PUBLISHED]");
        assertThat(messages("[x](vidu.vn/trang)"))
                .containsExactly(
                        "1:1: lỗi: Không hiểu địa chỉ «vidu.vn/trang».\n"
                                + "    Gợi ý: ghi địa chỉ đầy đủ, ví dụ https://vidu.vn/trang, hoặc tên"
                                + " tệp như ../2022/bai.md. [LINK_UNCLEAR]");
        assertThat(messages("![x](hong.jpg)")).isEmpty();
    }

    @Test
    @DisplayName("MD16 an anchor must exist here; elsewhere it is asked for later")
    void md16() {
        assertThat(messages("[x](#ket-qua-3) [y](#ket-qua-2)\n\n## Kết quả\n\n## Kết quả\n"))
                .containsExactly(
                        "1:1: lỗi: Trong bài không có mục «#ket-qua-3» để liên kết tới.\n"
                                + "    Gợi ý: có phải «#ket-qua-2»? [BROKEN_ANCHOR]");
        assertThat(render("a\n\n[x](khac.md#m%E1%BB%A5c)").value().anchorLinks())
                .singleElement()
                .hasToString(
                        "AnchorLink[href=/tin-tuc/2022/khac/, id=mục,"
                                + " position=content/tin-tuc/2022/bai.md:3:1]");
        assertThat(render("## Một\n\na[^1]\n\n[^1]: b").value().ids())
                .containsExactly("fn_1", "fnref_1", "mot");
    }

    @Test
    @DisplayName("MD17 template code is text")
    void md17() {
        assertThat(html("${title} <#include \"/etc/passwd\"> {{ x }}"))
                .isEqualTo("<p>${title} &lt;#include \"/etc/passwd\"&gt; {{ x }}</p>\n");
    }

    @Test
    @DisplayName("MD18 heaps of marks, families and endless words are text")
    void md18() {
        for (String text :
                List.of("a" + "\u0301".repeat(5000), "👩‍👩‍👧".repeat(2500), "a".repeat(60_000))) {
            assertThat(html(text)).isEqualTo("<p>" + text + "</p>\n");
        }
    }

    @Test
    @DisplayName("MD19 characters that turn the direction are removed; in a link they are an error")
    void md19() {
        assertThat(messages("chữ \u202eđảo\u202c"))
                .containsExactly(
                        "1:5: cảnh báo: Có 2 ký tự đảo chiều chữ (đầu tiên là U+202E) đã bị bỏ.\n"
                                + "    Gợi ý: gõ lại chỗ này nếu thấy chữ không đúng thứ tự."
                                + " [DIRECTION_CHARACTERS_REMOVED]");
        assertThat(html("chữ \u202eđảo\u202c &#x202e;x")).isEqualTo("<p>chữ đảo x</p>\n");
        assertThat(messages("a [x\u202egnp](khac.md)"))
                .contains(
                        "1:5: lỗi: Liên kết có ký tự đảo chiều chữ, làm người đọc thấy khác với"
                                + " thật.\n    Gợi ý: gõ lại chữ của liên kết."
                                + " [DIRECTION_CHARACTERS_IN_LINK]");
    }

    @Test
    @DisplayName("UN06 UN10 hidden characters and foreign letters in addresses are named")
    void hosts() {
        assertThat(messages("[x](https://vi\u200bdu.vn/)"))
                .containsExactly(
                        "1:1: lỗi: Địa chỉ của liên kết có ký tự ẩn, không nhìn thấy được.\n"
                                + "    Gợi ý: xoá địa chỉ và gõ lại bằng tay."
                                + " [LINK_HIDDEN_CHARACTERS]");
        String host =
                "1:1: cảnh báo: Tên máy trong liên kết có chữ không phải la-tinh; tên thật là"
                        + " «xn--vdu-jhd.vn».\n    Gợi ý: kiểm tra xem đó có đúng là trang cần dẫn tới"
                        + " không. [HOST_NOT_ASCII]";
        assertThat(messages("[x](https://v\u0456du.vn/)")).containsExactly(host);
        assertThat(messages("[x](https://xn--vdu-jhd.vn/)")).containsExactly(host);
        assertThat(html("[x](https://v\u0456du.vn/)")).contains("\"https://xn--vdu-jhd.vn/\"");
        assertThat(messages("[x](https://vidu.vn@xau.example/)"))
                .containsExactly(
                        "1:1: cảnh báo: Địa chỉ có phần đứng trước dấu @ nên dễ gây nhầm; liên kết"
                                + " thật ra dẫn tới «xau.example».\n    Gợi ý: bỏ phần trước dấu @."
                                + " [LINK_WITH_USER]");
    }

    @Test
    @DisplayName("MD20 control characters are removed, so that feeds stay XML")
    void md20() {
        assertThat(messages("một\n\nhai\u0000\u0008\u000b\ufffe"))
                .containsExactly(
                        "3:4: cảnh báo: Có 4 ký tự điều khiển không hiện được (đầu tiên là U+0000)"
                                + " đã bị bỏ.\n    Gợi ý: gõ lại chỗ này; ký tự ấy thường đến từ việc"
                                + " chép từ chương trình khác. [CONTROL_CHARACTERS_REMOVED]");
        assertThat(html("a\u0000\u0008\u000b\ufffe&#1;&#x1f;b\ud800c")).isEqualTo("<p>abc</p>\n");
    }

    @Test
    @DisplayName("MD21 a body without text is an empty body; who minds says so")
    void md21() {
        assertThat(html("")).isEmpty();
        assertThat(messages("\n \n")).isEmpty();
    }

    @Test
    @DisplayName("MD22 wide tables are tables; endless ones are refused")
    void md22() {
        String wide = "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n";
        assertThat(html(wide)).contains("<th scope=\"col\">a</th></tr>");
        assertThat(messages("đầu\n\n|a|\n|-|\n" + "|b|\n".repeat(10_000)))
                .containsExactly(
                        "3003: lỗi: Có hơn 3000 dòng liền nhau của bảng hoặc danh mục liên kết"
                                + " mà không có dòng trống.\n    Gợi ý: chia bảng thành nhiều bảng nhỏ,"
                                + " giữa hai bảng để một dòng trống. [BLOCK_TOO_LONG]");
    }

    @Test
    @DisplayName("MD24 faults of footnotes")
    void md24() {
        assertThat(messages("a[^1] b[^x]\n\n[^1]: c[^1]\n[^2]: d\n[^1]: e\n"))
                .containsExactly(
                        "1:8: lỗi: Không có chú thích «[^x]».\n    Gợi ý: thêm một dòng «[^x]: nội"
                                + " dung chú thích» ở cuối bài. [FOOTNOTE_UNDEFINED]",
                        "3:8: lỗi: Chú thích «[^1]» nhắc tới chính nó.\n"
                                + "    Gợi ý: bỏ dấu «[^1]» bên trong chú thích ấy."
                                + " [FOOTNOTE_IN_ITSELF]",
                        "4:1: cảnh báo: Chú thích «[^2]» không được nhắc tới ở đâu nên không hiện"
                                + " ra.\n    Gợi ý: đặt dấu «[^2]» vào chỗ cần chú thích, hoặc xoá chú"
                                + " thích này. [FOOTNOTE_UNUSED]",
                        "5:1: cảnh báo: Chú thích «[^1]» được viết hai lần; chỉ lần đầu được dùng.\n"
                                + "    Gợi ý: đổi tên một trong hai chú thích."
                                + " [FOOTNOTE_DEFINED_TWICE]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b.jpg",
                "a%20b.jpg",
                "<a b.jpg>",
                "ảnh đẹp.jpg",
                "<ảnh đẹp.jpg>",
                "%E1%BA%A3nh%20%C4%91%E1%BA%B9p.jpg"
            })
    @DisplayName("MD25 names of pictures with blanks, codes and Vietnamese letters")
    void md25(String name) {
        assertThat(messages("![Chú thích](" + name + ")")).isEmpty();
        assertThat(html("![Chú thích](" + name + " \"Ảnh: Lê Hà\")"))
                .startsWith("<figure><a class=\"photo\" href=\"/anh/a");
    }

    @Test
    @DisplayName("a figure in a link leads where that leads")
    void noLinkInALink() {
        assertThat(html("<a href=\"https://a.example/\">\n\n![Lời](hao.jpg)\n\n</a>"))
                .contains("https://a.example/", "<figure><img src=\"/anh/hao.jpg\"")
                .doesNotContain("class=\"photo\"");
    }

    @Test
    @DisplayName("IM15 a picture without words gets the house form and a warning")
    void missingAlt() {
        assertThat(messages("![](hao.jpg)"))
                .containsExactly(
                        "1:1: cảnh báo: Ảnh «hao.jpg» không có lời mô tả cho người không nhìn thấy"
                                + " ảnh.\n    Gợi ý: viết chú thích vào giữa hai dấu ngoặc vuông:"
                                + " ![Chú thích](hao.jpg). [MISSING_ALT]");
    }

    @Test
    @DisplayName("FM24 a picture from elsewhere is neither fetched nor linked")
    void remotePictures() {
        for (String address : List.of("https://vidu.vn/a.jpg", "//vidu.vn/a.jpg", "/a.jpg")) {
            assertThat(messages("![x](" + address + ")"))
                    .containsExactly(
                            "1:1: lỗi: Ảnh «"
                                    + address
                                    + "» không phải là tệp nằm cạnh bài.\n    Gợi ý: lưu ảnh thành"
                                    + " tệp cạnh bài rồi ghi tên tệp. [PICTURE_NOT_HERE]");
        }
        assertThat(messages("![x](khac.md)"))
                .containsExactly(
                        "1:1: lỗi: «khac.md» là một bài viết, không phải ảnh.\n"
                                + "    Gợi ý: bỏ dấu ! nếu muốn đặt liên kết. [PICTURE_IS_A_PAGE]");
    }

    static Stream<String> pathTricks() {
        return Stream.of(
                "../../../etc/passwd",
                "/../etc/passwd",
                "/a/../../b",
                "/%2e%2e/x",
                "/%2E%2E%2Fx",
                "/a%5cb",
                "/a\\\\b",
                "/a//b",
                "/./a",
                "/a%00b",
                "/%252e%252e/",
                "C:/windows",
                "c:\\\\windows",
                "file:///etc/passwd",
                "FILE:x");
    }

    @ParameterizedTest
    @MethodSource("pathTricks")
    @DisplayName("P8 an address that leaves the content folder is an error")
    void pathTricks(String address) {
        assertThat(messages("[x](" + address + ")"))
                .singleElement()
                .asString()
                .startsWith("1:1: lỗi: Địa chỉ «")
                .endsWith(
                        "» dẫn ra ngoài thư mục nội dung.\n"
                                + "    Gợi ý: chỉ dẫn tới tệp nằm trong thư mục content."
                                + " [LINK_OUTSIDE]");
        assertThat(html("[x](" + address + ")")).isEqualTo("<p>x</p>\n");
    }

    @Test
    void anUnknownBoxIsNamedWithTheNearest() {
        assertThat(messages("!!! warnin \"Đề\"\n    chữ\n"))
                .containsExactly(
                        "1:1: lỗi: Không có loại khung «warnin».\n"
                                + "    Gợi ý: dùng một trong các loại note, tip, warning, info."
                                + " [UNKNOWN_BOX]");
    }

    @Test
    void anEmptyAddressIsAnError() {
        assertThat(messages("[x]() ![y]()"))
                .hasSize(2)
                .allSatisfy(
                        message ->
                                assertThat(message)
                                        .endsWith(
                                                "lỗi: Liên kết hoặc ảnh này chưa có địa chỉ.\n"
                                                        + "    Gợi ý: ghi địa chỉ vào giữa hai dấu ngoặc"
                                                        + " tròn. [LINK_EMPTY]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- ghi chú\n\nbài", "<script>\n\nbài", "<div>\n<!-- ghi chú"})
    void htmlThatSwallowsTheRestIsAnError(String rest) {
        assertThat(messages("đầu\n\n" + rest))
                .last()
                .asString()
                .endsWith(
                        "» không được đóng lại nên phần sau của bài bị mất.\n    Gợi ý: viết dấu"
                                + " đóng (như --> cho <!--), hoặc xoá mã này. [HTML_UNCLOSED]");
    }

    @Test
    void anAddressWithoutItsSchemeIsNoFile() {
        assertThat(messages("[x](www.mat.vn/trang)"))
                .singleElement()
                .asString()
                .contains("Không hiểu địa chỉ «www.mat.vn/trang».");
    }

    @Test
    @DisplayName("P9 many short lines and many tags are refused")
    void manyParts() {
        assertThat(render("a\n\n".repeat(15_000)).diagnostics())
                .extracting(fault -> fault.fault())
                .containsExactly(Fault.BODY_TOO_MANY_LINES);
        assertThat(render("<b>x</b>\n\n".repeat(6_000)).diagnostics())
                .extracting(fault -> fault.fault())
                .containsExactly(Fault.BODY_TOO_MANY_PARTS);
    }

    private static String removed(String place, String what) {
        return place
                + ": cảnh báo: Mã HTML «"
                + what
                + "» không được dùng trong bài nên đã bị bỏ.\n"
                + "    Gợi ý: viết bằng Markdown, hoặc xoá đoạn mã này. [HTML_REMOVED]";
    }
}
