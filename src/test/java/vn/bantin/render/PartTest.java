package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.bantin.view.ArticlePage;
import vn.bantin.view.Markup;
import vn.bantin.view.RedirectPage;

/** What a part sees, and that it is made once for the same. */
class PartTest {
    private static final RedirectPage VIEW = new RedirectPage("vi", "Tên <trang>", "/x/");

    @Test
    void aPartSeesWhatItIsGiven() {
        Fixture theme =
                Fixture.of("[<@part name=\"/partials/p.ftlh\" a=title b=2 c=true/>]")
                        .with("partials/p.ftlh", "${a}|${b}|${c?then('có', 'không')}");
        assertThat(theme.page(VIEW)).isEqualTo("[Tên &lt;trang&gt;|2|có]");
    }

    @Test
    void aPartSeesThePortalAndTheWords() {
        Fixture theme =
                Fixture.of("<@part name=\"/partials/p.ftlh\"/>")
                        .with("partials/p.ftlh", "${site.title}|${text.related}");
        assertThat(theme.page(Samples.bareArticle()))
                .isEqualTo(Samples.bareArticle().site().title() + "|Đọc thêm");
    }

    @Test
    void aPartSeesNothingElseOfThePage() {
        Fixture theme =
                Fixture.of(
                                "<#assign a=1><#macro m x><@part name=\"/partials/p.ftlh\"/></#macro><@m 1/>")
                        .with(
                                "partials/p.ftlh",
                                "${title!'-'}${body!'-'}${a!'-'}${x!'-'}${m???then('m', '-')}");
        assertThat(theme.page(VIEW)).isEqualTo("-----");
        Fixture wrong =
                Fixture.of("<@part name=\"/partials/p.ftlh\"/>")
                        .with("partials/p.ftlh", "${title}");
        assertThat(wrong.messages(VIEW))
                .singleElement()
                .asString()
                .contains("templates/partials/p.ftlh:1:3", "title");
    }

    @Test
    void aPartLeavesNothingBehind() {
        Fixture theme =
                Fixture.of("<#assign a='trước'><@part name=\"/partials/p.ftlh\"/>${a}")
                        .with("partials/p.ftlh", "<#assign a='sau'><#global b='sau'>");
        assertThat(theme.page(VIEW)).isEqualTo("trước");
    }

    @Test
    void theSameIsMadeOnceForAllPages() {
        Theme theme =
                Fixture.of("<@part name=\"/partials/p.ftlh\" a=title/>")
                        .with("partials/p.ftlh", "${a}")
                        .theme();
        Parts parts = new Parts(theme);
        try (PageRenderer renderer = new PageRenderer(theme, parts)) {
            for (String title : new String[] {"một", "hai", "một", "một"}) {
                assertThat(page(renderer, title)).isEqualTo(title);
            }
        }
        assertThat(parts.count()).isEqualTo(2);
    }

    @Test
    void aRecordIsKnownAgainWhereItIsTheVeryOne() {
        Theme theme =
                Fixture.of("<@part name=\"/partials/p.ftlh\" it=meta/>")
                        .with("partials/p.ftlh", "${it.title}")
                        .theme();
        Parts parts = new Parts(theme);
        try (PageRenderer renderer = new PageRenderer(theme, parts)) {
            ArticlePage view = Samples.bareArticle();
            String once = page(renderer, view);
            assertThat(page(renderer, view)).isEqualTo(once);
            assertThat(parts.count()).isEqualTo(1);
            assertThat(page(renderer, Samples.bareArticle())).isEqualTo(once);
        }
    }

    @Test
    void anotherTypeIsAnotherValue() {
        String template =
                "<@part name=\"/partials/p.ftlh\" a=1/><@part name=\"/partials/p.ftlh\" a='1'/>";
        Fixture theme =
                Fixture.of(template).with("partials/p.ftlh", "${a?is_number?then('số', 'chữ')} ");
        assertThat(theme.page(VIEW)).isEqualTo("số chữ ");
    }

    @Test
    void aPartCanBePutIntoAVariable() {
        String part = "<@part name=\"/partials/p.ftlh\" a=title/>";
        Fixture theme =
                Fixture.of("<#assign x>" + part + "</#assign>" + part + "/${x}")
                        .with("partials/p.ftlh", "${a}");
        assertThat(theme.page(VIEW)).isEqualTo("Tên &lt;trang&gt;/Tên &lt;trang&gt;");
    }

    @Test
    void partsNest() {
        Fixture theme =
                Fixture.of("<@part name=\"/partials/p.ftlh\" a=title/>")
                        .with("partials/p.ftlh", "(<@part name=\"/partials/q.ftlh\" b=a/>)")
                        .with("partials/q.ftlh", "${b}");
        assertThat(theme.page(VIEW)).isEqualTo("(Tên &lt;trang&gt;)");
    }

    @Test
    void halfACharacterStaysHalf() {
        Fixture theme =
                Fixture.of(
                                "<@part name=\"/partials/p.ftlh\" a=title/><@part name=\"/partials/p.ftlh\" a=title/>")
                        .with("partials/p.ftlh", "${a}");
        assertThat(theme.page(new RedirectPage("vi", "\uD83D", "/x/"))).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void aPartIsNamedByAPlainTextThatIsThere() {
        assertThat(Fixture.of("<@part name=title/>").themeMessages())
                .singleElement()
                .asString()
                .contains("templates/x.ftlh:1:1", "@part name=${…}");
        assertThat(Fixture.of("<@part a=1/>").themeMessages()).hasSize(1);
        assertThat(Fixture.of("<@part name=\"/partials/cart.ftlh\"/>").themeMessages())
                .singleElement()
                .asString()
                .contains("partials/cart.ftlh", "partials/card.ftlh");
    }

    @Test
    void aPartTakesNoBodyAndNoMarkup() {
        assertThat(
                        Fixture.of("<@part name=\"/partials/p.ftlh\">x</@part>")
                                .with("partials/p.ftlh", "")
                                .themeMessages())
                .singleElement()
                .asString()
                .contains("templates/x.ftlh:1:1", "@part … </@part>");
        assertThat(
                        Fixture.of("<@part name=\"/partials/p.ftlh\" a=body/>")
                                .with("partials/p.ftlh", "")
                                .messages(VIEW))
                .singleElement()
                .asString()
                .contains("templates/x.ftlh:1:1", "not a");
    }

    @Test
    void aTemplateDependsOnItsParts() {
        Theme one =
                Fixture.of("<@part name=\"/partials/p.ftlh\"/>")
                        .with("partials/p.ftlh", "1")
                        .theme();
        Theme two =
                Fixture.of("<@part name=\"/partials/p.ftlh\"/>")
                        .with("partials/p.ftlh", "2")
                        .theme();
        assertThat(one.closure("x.ftlh")).contains("partials/p.ftlh");
        assertThat(one.fingerprint("x.ftlh")).isNotEqualTo(two.fingerprint("x.ftlh"));
    }

    private static String page(PageRenderer renderer, String title) {
        return page(renderer, new RedirectPage("vi", title, "/x/"));
    }

    private static String page(PageRenderer renderer, Record view) {
        byte[] bytes = renderer.render("x.ftlh", view, Markup.NONE, "/").value();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
