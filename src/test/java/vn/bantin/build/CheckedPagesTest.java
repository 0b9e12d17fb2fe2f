package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;

/** What is wrong on many pages, and where it is laid. */
class CheckedPagesTest {
    @TempDir Path folder;
    private TestSite site = TestSite.in(Path.of(""));

    @BeforeEach
    void lay() {
        site = TestSite.in(folder).with(TestSite.text(CheckRulesTest.FIXTURES.resolve("base.txt")));
        for (int i = 0; i < 30; i++) {
            article(i, "Chuyện thứ " + i + " của thôn.");
        }
    }

    private void article(int number, String body) {
        site.write(
                "content/tin-tuc/2022/bai-" + number + ".md",
                "---\ntitle: \"Chuyện %1$d kể ở thôn %1$d\"\nslug: bai-%1$d\ndate: 2022-10-08\nauthor: Lê Hà\n---\n\n"
                                .formatted(number)
                        + body
                        + "\n");
    }

    @Test
    void aTemplatesDeadLinkIsToldOnceAndABodysWhereItStands() {
        site.write(
                "templates/partials/footer.ftlh",
                "<#-- bantin: 2 -->\n<footer><a href=\"/khong-co/\">Không có</a></footer>\n");
        article(29, "Xem [chuyện khác](/cung-khong/) nhé.");

        assertThat(site.check().diagnostics())
                .extracting(found -> found.fault() + " " + found.position())
                .containsExactly(
                        "LINK_DEAD content/tin-tuc/2022/bai-29.md:8:5",
                        "LINK_DEAD templates/not-found.ftlh");
    }

    @Test
    void twoDeadLinksOfOneTemplateAreTwo() {
        site.write(
                "templates/partials/footer.ftlh",
                "<#-- bantin: 2 -->\n<footer><a href=\"/a/\">A</a> <a href=\"/b/\">B</a></footer>\n");

        assertThat(site.check().diagnostics())
                .extracting(found -> found.arguments().get(0))
                .containsExactly("/a/", "/b/");
    }

    @Test
    void thePagesOfDraftsAreLookedAtOnlyWhereTheyAreMade() {
        article(29, "Xem [chuyện khác](/cung-khong/) nhé.");
        String draft = TestSite.text(site.path("content/tin-tuc/2022/bai-29.md"));
        site.write(
                "content/tin-tuc/2022/bai-29.md",
                draft.replace("author:", "status: draft\nauthor:"));

        assertThat(site.check().diagnostics()).isEmpty();
        assertThat(site.drafts(true).check().diagnostics())
                .extracting(Diagnostic::isError)
                .containsExactly(true);
    }

    @Test
    void aPortalBelowAPathHasItsLinksBelowIt() {
        String config = TestSite.text(site.path("content/site.yaml"));
        site.write("content/site.yaml", config.replace(".example/", ".example/phu-nu/"));
        article(
                29,
                "[Đây là mục tin](/phu-nu/tin-tuc/), [nơi khác](/van-ban/), [hỏng](/phu-nu/x/).");
        site.write(
                "content/tin-tuc/2022/tot.md",
                TestSite.text(site.path("content/tin-tuc/2022/tot.md"))
                        .replace("(/tin-tuc/)", "(/phu-nu/tin-tuc/)"));

        assertThat(site.check().diagnostics())
                .extracting(found -> found.fault() + " " + found.arguments().get(0))
                .containsExactly("LINK_DEAD /phu-nu/x/");
    }
}
