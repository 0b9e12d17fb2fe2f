package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;

/** How a question may be written, and what is answered to one that leads nowhere. */
class InquiryFaultsTest {
    private TestSite site;

    @BeforeEach
    void write(@TempDir Path folder) {
        site = RebuildSite.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tin-tuc/2026/mot.md",
                "content/tin-tuc/2026/mot.md",
                "./tin-tuc/2026/mot.md",
                "./content/tin-tuc/2026/mot.md",
                "tin-tuc\\2026\\mot.md",
                " tin-tuc/2026/mot ",
                "tin-tuc/2025/../2026/mot.md",
                "mot",
                "Mot",
            })
    void aDocumentMayBeWrittenInManyWays(String written) {
        assertThat(path(site.whyArticle(written))).isEqualTo("content/tin-tuc/2026/mot.md");
    }

    @Test
    void byTheWholePathOfTheFile() {
        String whole = site.path("content/tin-tuc/2026/mot.md").toString();
        assertThat(path(site.whyArticle(whole))).isEqualTo("content/tin-tuc/2026/mot.md");
    }

    @Test
    void byTheTitleOfADocumentWithoutASlug() {
        assertThat(path(site.whyArticle("Giới thiệu"))).isEqualTo("content/trang/gioi-thieu.md");
    }

    @Test
    void howeverItsLettersAreComposed() {
        site.rename(RebuildSite.MOT, "content/tin-tuc/2026/gặt.md");
        String apart = Normalizer.normalize("tin-tuc/2026/gặt.md", Normalizer.Form.NFD);
        assertThat(path(site.whyArticle(apart))).isEqualTo("content/tin-tuc/2026/gặt.md");
    }

    @Test
    void aFolderWithItsIndex() {
        site.rename(RebuildSite.BA, "content/tin-tuc/2026/lop/index.md");
        assertThat(path(site.whyArticle("tin-tuc/2026/lop")))
                .isEqualTo("content/tin-tuc/2026/lop/index.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tin-tuc/2026/mot/",
                "tin-tuc/2026/mot",
                "/tin-tuc/2026/mot/index.html",
                "/tin-tuc/2026/mot/?utm_source=x#phan-hai",
                "https://portal.example/tin-tuc/2026/mot/",
                "http://PORTAL.example/tin-tuc/2026/mot",
            })
    void anAddressMayBeCopiedFromABrowser(String written) {
        assertThat(site.whyUrl(written).explanation().orElseThrow().file().orElseThrow().address())
                .isEqualTo("/tin-tuc/2026/mot/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "https://portal.example", "https://portal.example/"})
    void theFrontPageToo(String written) {
        assertThat(site.whyUrl(written).explanation().orElseThrow().file().orElseThrow().address())
                .isEqualTo("/");
    }

    @Test
    void aPortalBelowAPathTakesAddressesWithAndWithoutIt() {
        site.edit("content/site.yaml", "portal.example/", "portal.example/phu-nu/");
        for (String written :
                new String[] {
                    "/tin-tuc/2026/mot/",
                    "/phu-nu/tin-tuc/2026/mot/",
                    "https://portal.example/phu-nu/tin-tuc/2026/mot/"
                }) {
            assertThat(path(site.whyUrl(written))).isEqualTo("content/tin-tuc/2026/mot.md");
        }
        assertThat(said(site.whyUrl("https://portal.example/khac/")))
                .contains("[ADDRESS_ELSEWHERE]");
    }

    @Test
    void DOCUMENT_UNKNOWN_namesTheNearest() {
        assertThat(said(site.whyArticle("tin-tuc/2026/mott.md")))
                .isEqualTo(
                        """
                        bantin.article: lỗi: Không có bài «tin-tuc/2026/mott.md».
                            Gợi ý: có phải «tin-tuc/2026/mot.md»? [DOCUMENT_UNKNOWN]
                        bantin.article: error: There is no article “tin-tuc/2026/mott.md”.
                            Hint: did you mean “tin-tuc/2026/mot.md”? [DOCUMENT_UNKNOWN]
                        """);
    }

    @Test
    void theNearestMayLieInAnotherFolder() {
        assertThat(said(site.whyArticle("tin-tuc/2019/bon.md")))
                .contains("có phải «su-kien/2026/bon.md»?");
    }

    @Test
    void nothingNear() {
        assertThat(said(site.whyArticle("chang-co-gi-nhu-the")))
                .contains("Gợi ý: ghi đường dẫn tính từ thư mục nội dung");
    }

    @Test
    void aPictureIsNoDocument() {
        assertThat(said(site.whyArticle("tin-tuc/2026/gat.png"))).contains("[DOCUMENT_UNKNOWN]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../khac/bai.md", "/etc/passwd", "tin-tuc/../../bai.md", "/"})
    void DOCUMENT_OUTSIDE_forWhatIsNotInTheContentFolder(String written) {
        assertThat(said(site.whyArticle(written)))
                .startsWith(
                        "bantin.article: lỗi: «"
                                + written
                                + "» không nằm trong thư mục nội dung.\n"
                                + "    Gợi ý: ghi đường dẫn tính từ thư mục «content», ví dụ"
                                + " tin-tuc/2026/ten-bai.md. [DOCUMENT_OUTSIDE]\n");
    }

    @Test
    void DOCUMENT_AMBIGUOUS_namesAll() {
        site.edit(RebuildSite.MOT, "slug: mot\n", "");
        site.write(
                "content/su-kien/2026/gat.md",
                "---\ntitle: Mùa gặt đầu tiên\ndate: 2026-11-20\nauthor: an\n---\nBài.\n");
        assertThat(said(site.whyArticle("mua-gat-dau-tien")))
                .isEqualTo(
                        """
                        bantin.article: lỗi: Có 2 bài ứng với «mua-gat-dau-tien».
                            Gợi ý: ghi đường dẫn của một trong các bài: su-kien/2026/gat.md, tin-tuc/2026/mot.md [DOCUMENT_AMBIGUOUS]
                        bantin.article: error: 2 articles go by “mua-gat-dau-tien”.
                            Hint: write the path of one of them: su-kien/2026/gat.md, tin-tuc/2026/mot.md [DOCUMENT_AMBIGUOUS]
                        """);
    }

    @Test
    void ADDRESS_UNKNOWN_namesTheNearest() {
        assertThat(said(site.whyUrl("/tin-tuc/2026/mott/")))
                .isEqualTo(
                        """
                        bantin.url: lỗi: Không có gì được đăng ở địa chỉ «/tin-tuc/2026/mott/».
                            Gợi ý: có phải «/tin-tuc/2026/mot/»? [ADDRESS_UNKNOWN]
                        bantin.url: error: Nothing is published at the address “/tin-tuc/2026/mott/”.
                            Hint: did you mean “/tin-tuc/2026/mot/”? [ADDRESS_UNKNOWN]
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/../x", "/a//b", "/%E1%BA%A3/", "/a\\b", "/..", "/chang/co/gi/nhu/the"})
    void oddAddressesAreUnknownToo(String written) {
        assertThat(said(site.whyUrl(written))).contains("[ADDRESS_UNKNOWN]");
    }

    @Test
    void ADDRESS_ELSEWHERE_forAnotherHost() {
        assertThat(said(site.whyUrl("https://khac.example/tin-tuc/")))
                .isEqualTo(
                        """
                        bantin.url: lỗi: «https://khac.example/tin-tuc/» không phải là địa chỉ của trang này.
                            Gợi ý: địa chỉ của trang này bắt đầu bằng: https://portal.example/ [ADDRESS_ELSEWHERE]
                        bantin.url: error: “https://khac.example/tin-tuc/” is no address of this site.
                            Hint: addresses of this site begin with: https://portal.example/ [ADDRESS_ELSEWHERE]
                        """);
    }

    @Test
    void withoutASiteTheFaultsOfTheSiteAreTheAnswer() {
        site.delete("content/site.yaml");
        assertThat(said(site.whyArticle("mot"))).contains("[SITE_CONFIG_MISSING]");
    }

    private static String path(WhyReport report) {
        assertThat(report.diagnostics()).isEmpty();
        return report.explanation().orElseThrow().document().orElseThrow().path();
    }

    private static String said(WhyReport report) {
        assertThat(report.explanation()).isEmpty();
        return java.util.stream.Stream.of(Language.VI, Language.EN)
                .map(Messages::new)
                .flatMap(language -> report.diagnostics().stream().map(language::format))
                .map(message -> message + "\n")
                .collect(Collectors.joining());
    }
}
