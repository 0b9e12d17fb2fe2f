package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.limit.Ending;
import vn.bantin.view.Markup;
import vn.bantin.view.RedirectPage;

/** Section 3 of the catalogue of faults, row by row, in the words that an editor reads. */
class TemplateFaultsTest {
    private static final RedirectPage VIEW =
            new RedirectPage("vi", "Hội nghị", "https://x.example/");
    private static final String FORBIDDEN_HINT =
            "\n    Gợi ý: mẫu chỉ trình bày những gì có sẵn trong view; xem src/docs/templates.md."
                    + " [TEMPLATE_FORBIDDEN]";

    @Test
    @DisplayName("TP01 an unknown variable is named with its place, its page and the nearest name")
    void unknownVariable() {
        assertThat(Fixture.of("<p>\n${tilte}").messages(VIEW))
                .containsExactly(
                        "templates/x.ftlh:2:3: lỗi: Không có «tilte» trong trang này (khi dựng"
                                + " trang /tin-tuc/2022/tap-huan/).\n"
                                + "    Gợi ý: có phải «title»? [TEMPLATE_UNKNOWN_VARIABLE]");
        assertThat(Fixture.of("<p>\n${tilte}").in("en").messages(VIEW))
                .containsExactly(
                        "templates/x.ftlh:2:3: error: There is no “tilte” in this page (while making"
                                + " page /tin-tuc/2022/tap-huan/).\n"
                                + "    Hint: did you mean “title”? [TEMPLATE_UNKNOWN_VARIABLE]");
    }

    @Test
    @DisplayName("TP01 a component that a record does not have is named too")
    void unknownComponent() {
        assertThat(Fixture.of("${cover.captoin}").messages(Samples.article()))
                .containsExactly(
                        "templates/x.ftlh:1:1: lỗi: Không có «captoin» trong trang này (khi dựng"
                                + " trang /tin-tuc/2022/tap-huan/).\n"
                                + "    Gợi ý: có phải «caption»? [TEMPLATE_UNKNOWN_VARIABLE]");
        assertThat(Fixture.of("${text.relatd}").messages(VIEW).get(0)).contains("«related»");
        assertThat(Fixture.of("${cover.captoin!}").messages(Samples.article())).hasSize(1);
    }

    @Test
    @DisplayName("TP01 a value that this page does not have is no unknown name")
    void emptyValue() {
        assertThat(Fixture.of("\n  ${cover.caption}").messages(Samples.bareArticle()))
                .containsExactly(
                        "templates/x.ftlh:2:5: lỗi: «cover» không có giá trị khi dựng trang"
                                + " /tin-tuc/2022/tap-huan/.\n"
                                + "    Gợi ý: đặt chỗ dùng nó trong <#if cover??> … </#if>."
                                + " [TEMPLATE_EMPTY_VALUE]");
    }

    @Test
    @DisplayName("TP02 a syntax error is reported with the theme, and not again with every page")
    void syntax() {
        Fixture fixture = Fixture.of("<p>\n<#if title>\n</p>");
        assertThat(fixture.themeMessages())
                .containsExactly(
                        "templates/x.ftlh:3:4: lỗi: Tệp kết thúc khi <#if> chưa được đóng.\n"
                                + "    Gợi ý: thêm </#if> ở chỗ phần ấy phải kết thúc."
                                + " [TEMPLATE_UNCLOSED]");
        assertThat(fixture.messages(VIEW)).isEmpty();
        assertThat(fixture.render(VIEW).value()).isEmpty();
    }

    @ParameterizedTest(name = "TP02 {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ab ${title +} | 1:13: lỗi: Không hiểu «}» ở chỗ này.",
                "<#if x></#list> | 1:8: lỗi: Ở đây chỉ đóng được «#if», nhưng gặp «</#list>».",
                "<#foo> | 1:2: lỗi: Ngôn ngữ mẫu không có lệnh «<#foo>».",
                "${title?nope} | 1:9: lỗi: Ngôn ngữ mẫu không có lệnh «?nope».",
                "${title | 1:7: lỗi: Tệp kết thúc khi { chưa được đóng.",
                "<@a.b>x | 1:7: lỗi: Tệp kết thúc khi <@…> chưa được đóng.",
                "<#break> | 1:1: lỗi: Mẫu trang viết sai: <#break> must be nested inside",
                "${title?no_esc} | 1:9: lỗi: Mẫu trang không được dùng «?no_esc».",
                "<#noautoesc>x</#noautoesc> | 1:1: lỗi: Mẫu trang không được dùng «#noautoesc».",
                "<#ftl auto_esc=false>x | 1:16: lỗi: Mẫu trang không được dùng «auto_esc=».",
                "<#outputformat \"plainText\">x</#outputformat> | 1:1: lỗi: Mẫu trang không được"
                        + " dùng «#outputformat».",
            })
    void parserErrorsInOurWords(String template, String message) {
        assertThat(Fixture.of(template).themeMessages()).hasSize(1);
        assertThat(Fixture.of(template).themeMessages().get(0))
                .startsWith("templates/x.ftlh:" + message);
    }

    @ParameterizedTest(name = "TP03 TP05 TP07 TP13 {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")} | 1:3 | ?new",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()} | 1:3 | ?new",
                "${\"freemarker.template.utility.JythonRuntime\"?new()} | 1:3 | ?new",
                "${title?api.class} | 1:3 | ?api",
                "${\"title\"?eval} | 1:3 | ?eval",
                "${\"1\"?eval_json} | 1:3 | ?eval_json",
                "<@title?interpret/> | 1:3 | ?interpret",
                "${.now} | 1:3 | .now",
                "${.get_optional_template(title).exists?c} | 1:3 | .get_optional_template",
                "<#outputformat \"XML\">${title}</#outputformat> | 1:1 | #outputformat",
                "<#setting locale=\"tr\"> | 1:1 | #setting",
                "<#attempt>${x}<#recover></#attempt> | 1:1 | #attempt",
                "${(1..)?filter(i -> false)?first} | 1:4 | 1..",
                "${''?left_pad(2000000000)} | 1:3 | ?left_pad(2000000000)",
                "${title?right_pad(title?length)} | 1:3 | ?right_pad(title?length)",
                "<#list [title] as s>${s?map(i -> i?left_pad(9999))?join('')}</#list> | 1:34 |"
                        + " ?left_pad(9999)",
                "<#include title> | 1:1 | #include ${…}",
                "<#include \"a${title}.ftlh\"> | 1:1 | #include ${…}",
                "<#import title as t> | 1:1 | #import ${…}",
            })
    void forbidden(String template, String place, String what) {
        assertThat(Fixture.of(template).themeMessages())
                .containsExactly(
                        "templates/x.ftlh:"
                                + place
                                + ": lỗi: Mẫu trang không được dùng «"
                                + what
                                + "»."
                                + FORBIDDEN_HINT);
        assertThat(Fixture.of(template).render(VIEW).value()).isEmpty();
    }

    @ParameterizedTest(name = "TP07 {0}")
    @ValueSource(
            strings = {
                "${title?no_esc}",
                "<#noautoesc>${title}</#noautoesc>",
                "<#outputformat \"plainText\">${title}</#outputformat>",
                "<#ftl output_format=\"plainText\">${title}",
                "<#ftl output_format=\"XML\">${title}",
                "<#ftl auto_esc=false>${title}",
                "<#include \"layout/base.ftlh\" parse=false>",
                "${title?noEsc}",
                "${.get_optional_template}${'a'?absolute_template_name}",
            })
    void escapingCannotBeTurnedOff(String template) {
        assertThat(Fixture.of(template).themeMessages()).hasSize(1);
        assertThat(Fixture.of(template).themeMessages().get(0))
                .startsWith("templates/x.ftlh:1:")
                .contains(": lỗi: ");
        assertThat(Fixture.of(template).render(VIEW).value()).isEmpty();
    }

    @Test
    @DisplayName("TP04 no method or class of a value can be reached")
    void beans() {
        assertThat(Fixture.of("${meta.class.protectionDomain}").messages(Samples.article()).get(0))
                .startsWith("templates/x.ftlh:1:1: lỗi: Không có «class» trong trang này");
        assertThat(Fixture.of("${title.getBytes()}").messages(VIEW).get(0))
                .startsWith("templates/x.ftlh:1:3: lỗi: Mẫu trang không chạy được khi dựng trang")
                .endsWith("[TEMPLATE_FAILED]");
    }

    @ParameterizedTest(name = "TP06 {0}")
    @ValueSource(strings = {"../secret", "/../../etc/passwd", "a/../../b.ftlh"})
    void outside(String name) {
        assertThat(Fixture.of("\n <#include \"" + name + "\">").themeMessages())
                .containsExactly(
                        "templates/x.ftlh:2:2: lỗi: Tên mẫu «"
                                + name
                                + "» chỉ ra ngoài thư mục templates/.\n"
                                + "    Gợi ý: dùng tên tính từ templates/, như"
                                + " /partials/card.ftlh. [TEMPLATE_OUTSIDE]");
    }

    @Test
    @DisplayName("TP08 an endless list is stopped and named")
    void endless() {
        List<String> messages =
                Ending.within(
                        5,
                        () ->
                                Fixture.of("<p>\n<#list 1.. as x></#list>")
                                        .stoppedAfter(Duration.ofSeconds(1))
                                        .messages(VIEW));
        assertThat(messages)
                .containsExactly(
                        "templates/x.ftlh:2:1: lỗi: Mẫu trang chạy quá 1 giây khi dựng trang"
                                + " /tin-tuc/2022/tap-huan/.\n"
                                + "    Gợi ý: tìm vòng lặp <#list> không có điểm dừng."
                                + " [TEMPLATE_TOO_SLOW]");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    @DisplayName("TP09 a macro that calls itself is stopped and named")
    void recursion() {
        assertThat(Fixture.of("<#macro m>\n<@m/></#macro><@m/>").messages(VIEW))
                .containsExactly(
                        "templates/x.ftlh:2:1: lỗi: Mẫu trang tự gọi lại chính nó quá sâu khi dựng"
                                + " trang /tin-tuc/2022/tap-huan/.\n"
                                + "    Gợi ý: tìm macro gọi chính nó mà không có điểm dừng."
                                + " [TEMPLATE_NESTED]");
    }

    @Test
    @DisplayName("TP10 a text that doubles is stopped, and the next page can be made")
    void doubling() {
        String template =
                "<#assign s='0123456789'>\n<#list 1..40 as i><#assign s = s + s></#list>${s}";
        List<String> messages = Fixture.of(template).messages(VIEW);
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0))
                .startsWith("templates/x.ftlh")
                .contains(": lỗi: Mẫu trang cần nhiều bộ nhớ hơn máy cho phép khi dựng trang")
                .endsWith("[TEMPLATE_MEMORY]");
        assertThat(Fixture.of("${title}").page(VIEW)).isEqualTo("Hội nghị");
    }

    @Test
    @DisplayName("TP10 a page has a largest size")
    void tooLong() {
        String template = "<#list 1..300000 as i>${title}</#list>";
        assertThat(Fixture.of(template).messages(VIEW))
                .containsExactly(
                        "templates/x.ftlh:1:23: lỗi: Trang /tin-tuc/2022/tap-huan/ lớn hơn 20 MB.\n"
                                + "    Gợi ý: tìm vòng lặp in ra quá nhiều. [TEMPLATE_TOO_LONG]");
    }

    @Test
    @DisplayName("TP11 a value in a script is escaped as HTML: data for scripts comes from Java")
    void scripts() {
        RedirectPage view = new RedirectPage("vi", "</script><b>", "x");
        String page = Fixture.of("<script>${title}</script>").page(view);
        assertThat(page).isEqualTo("<script>&lt;/script&gt;&lt;b&gt;</script>");
        String json = Fixture.of("<script>\"${title?json_string}\"</script>").page(view);
        assertThat(json).contains("&lt;").doesNotContain("<b>");
    }

    @Test
    @DisplayName("TP12 templates that take in each other are named as a chain, once")
    void cycle() {
        Fixture fixture =
                Fixture.of("<#include \"a/y.ftlh\">")
                        .with("a/y.ftlh", "<#include \"z.ftlh\">")
                        .with("a/z.ftlh", "<#import \"../x.ftlh\" as x>");
        assertThat(fixture.themeMessages())
                .containsExactly(
                        "templates/a/y.ftlh: lỗi: Mẫu trang gọi lẫn nhau thành vòng: a/y.ftlh →"
                                + " a/z.ftlh → x.ftlh → a/y.ftlh.\n"
                                + "    Gợi ý: bỏ một lệnh include hoặc import trong vòng này."
                                + " [TEMPLATE_CYCLE]");
        assertThat(fixture.render(VIEW).value()).isEmpty();
        assertThat(Fixture.of("<#include \"x.ftlh\">").themeMessages().get(0))
                .contains("vòng: x.ftlh → x.ftlh.");
    }

    @Test
    @DisplayName("TP14 a missing template is named with the places where it was looked for")
    void missing() {
        assertThat(Fixture.of("<#include \"/partials/crad.ftlh\">").themeMessages())
                .containsExactly(
                        "templates/x.ftlh:1:1: lỗi: Không có mẫu trang «partials/crad.ftlh»; đã tìm"
                                + " ở templates/partials/crad.ftlh và trong giao diện mặc định.\n"
                                + "    Gợi ý: có phải «partials/card.ftlh»? [TEMPLATE_NOT_FOUND]");
        try (PageRenderer renderer = new PageRenderer(Fixture.of("").theme())) {
            assertThat(
                            renderer.render("artcle.ftlh", VIEW, Markup.NONE, "/")
                                    .diagnostics()
                                    .get(0)
                                    .arguments())
                    .containsExactly("artcle.ftlh", "templates/artcle.ftlh", "article.ftlh");
        }
    }

    @Test
    @DisplayName("TP15 numbers are the same in every language")
    void numbers() {
        assertThat(Fixture.of("${1234.5} ${1000000}").page(VIEW)).isEqualTo("1234.5 1000000");
        assertThat(Fixture.of("${1234.5}").in("en").page(VIEW)).isEqualTo("1234.5");
    }

    @Test
    void theSameFaultOnManyPagesIsReportedOnce() {
        Theme theme = Fixture.of("${nothing}").theme();
        List<Diagnostic> all = new ArrayList<>();
        all.add(Diagnostic.of(Fault.UNKNOWN_KEY, Position.of("content/a.md"), "x", ""));
        all.add(Diagnostic.of(Fault.UNKNOWN_KEY, Position.of("content/a.md"), "y", ""));
        try (PageRenderer renderer = new PageRenderer(theme)) {
            for (String page : List.of("/c/", "/a/", "/b/")) {
                all.addAll(renderer.render("x.ftlh", VIEW, Markup.NONE, page).diagnostics());
            }
        }
        List<Diagnostic> once = PageRenderer.oncePerPlace(all);
        assertThat(once).hasSize(3);
        assertThat(once.get(2).arguments()).containsExactly("nothing", "/a/", "");
    }
}
