package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.output.Reason;

/** Which files one edit of a document or a picture makes again, and why. */
class EditRebuildTest {
    private static final Set<String> FEEDS_OF_MOT =
            Set.of(
                    "/feed.xml",
                    "/atom.xml",
                    "/feed.json",
                    "/tin-tuc/feed.xml",
                    "/the/lua/feed.xml",
                    "/tac-gia/an/feed.xml");

    private TestSite site;
    private Built first;

    @BeforeEach
    void buildOnce(@TempDir Path folder) {
        site = RebuildSite.in(folder);
        first = site.build();
    }

    @AfterEach
    void theTreeIsThatOfACleanBuild() {
        site.assertEqualsClean("after the edit");
        site.build().assertProducesNothing();
    }

    @Test
    @DisplayName("I2 editing a body renders that page and the feeds that carry it")
    void bodyEdit() {
        site.edit(RebuildSite.MOT, "Cả làng", "Cả xóm");
        Built built = site.build();
        assertThat(built.produced(Reason.SOURCE))
                .containsExactlyInAnyOrderElementsOf(and(FEEDS_OF_MOT, "/tin-tuc/2026/mot/"));
        assertThat(built.produced()).isEqualTo(built.produced(Reason.SOURCE));
    }

    @Test
    void aCommentInFrontMatterIsReadAgainButWritesNothing() {
        site.edit(RebuildSite.CU, "author:", "# ghi chú\nauthor:");
        assertThat(site.build().report().counts().written()).isZero();
    }

    @Test
    @DisplayName(
            "I3 editing a title renders the page and all that shows its card, and nothing else")
    void titleEdit() {
        site.edit(RebuildSite.MOT, "title: Mùa gặt đầu tiên", "title: Mùa gặt thứ nhất");
        Built built = site.build();
        Set<String> showedIt = first.addressesOf("Mùa gặt đầu tiên");
        assertThat(built.produced()).isEqualTo(showedIt);
        assertThat(showedIt)
                .containsAll(FEEDS_OF_MOT)
                .contains("/", "/tin-tuc/", "/the/lua/", "/tin-tuc/2026/ba/")
                .doesNotContain("/su-kien/", "/su-kien/2024/cu/", "/gioi-thieu/");
        assertThat(built.addressesOf("Mùa gặt đầu tiên")).isEmpty();
    }

    @Test
    void anEditOfAnOldArticleLeavesTheNewOnesAlone() {
        site.edit(RebuildSite.CU, "slug: cu", "slug: xua");
        Built built = site.build();
        assertThat(built.produced(Reason.NEW)).containsExactly("/su-kien/2024/xua/");
        assertThat(built.files()).doesNotContainKey("su-kien/2024/cu/index.html");
        assertThat(built.report().counts().deleted()).isEqualTo(1);
        assertThat(built.addressesOf("/su-kien/2024/cu/")).isEmpty();
    }

    @Test
    @DisplayName("a link's target that moves is reason REFERENCE")
    void slugOfALinkTarget() {
        site.edit(RebuildSite.MOT, "slug: mot", "slug: mua-gat");
        Built built = site.build();
        assertThat(built.produced(Reason.REFERENCE)).contains("/tin-tuc/2026/hai/");
        assertThat(built.text("tin-tuc/2026/hai/index.html")).contains("/tin-tuc/2026/mua-gat/");
    }

    @Test
    void renamingASourceWithASlugMovesNothing() {
        site.rename(RebuildSite.CU, "content/su-kien/2024/khac.md");
        Built built = site.build();
        assertThat(built.report().counts().deleted()).isZero();
        assertThat(built.produced(Reason.NEW)).isEmpty();
    }

    @Test
    void deletingAnArticleLeavesNoFile() {
        site.delete(RebuildSite.CU);
        Built built = site.build();
        assertThat(built.files().keySet())
                .noneMatch(path -> path.contains("2024"))
                .allMatch(first.files()::containsKey);
        assertThat(site.path("target/site/su-kien/2024")).doesNotExist();
        assertThat(built.report().counts().deleted())
                .isEqualTo(first.files().size() - built.files().size());
    }

    @Test
    void aScheduledArticleAppearsAndAnExpiredOneGoesByTheClockAlone() {
        site.edit(
                RebuildSite.CU,
                "author:",
                "publishAt: 2026-11-25T07:00\nexpireAt: 2026-11-26T07:00\nauthor:");
        site.build();
        assertThat(site.now("2026-11-24T23:59:59Z").build().files())
                .doesNotContainKey("su-kien/2024/cu/index.html");
        Built live = site.now("2026-11-25T00:00:00Z").build();
        assertThat(live.produced(Reason.NEW)).contains("/su-kien/2024/cu/", "/luu-tru/2024/03/");
        site.assertEqualsClean("live");
        assertThat(site.now("2026-11-25T23:59:59Z").build().files())
                .containsKey("su-kien/2024/cu/index.html");
        assertThat(site.now("2026-11-26T00:00:00Z").build().files())
                .doesNotContainKey("su-kien/2024/cu/index.html");
    }

    @Test
    void aPictureReplacedUnderTheSameNameAndSizeIsNoticed() {
        byte[] old = Drawings.png(1);
        site.write(RebuildSite.ANH, Drawings.pngAsLongAs(old));
        Built built = site.build();
        assertThat(built.report().counts().photos().originals()).isEqualTo(1);
        assertThat(built.photos()).hasSize(1).doesNotContainAnyElementsOf(first.photos());
    }

    @Test
    void aPictureThatNothingShowsIsNotPublished() {
        site.write("content/tin-tuc/2026/thua.png", Drawings.png(2));
        site.build().assertProducesNothing();
        site.edit(RebuildSite.MOT, "cover: {src: gat.png, caption: Gặt lúa, credit: PNTH}\n", "");
        Built built = site.build();
        assertThat(built.pictures()).isEmpty();
        assertThat(built.report().counts().encoded()).isZero();
    }

    @Test
    @DisplayName(
            "IM14 one picture under two names is one file, and losing one name keeps the other")
    void onePictureTwoNames() {
        site.write("content/tin-tuc/2026/hai.png", Drawings.png(1));
        site.edit(RebuildSite.HAI, "tags:", "cover: {src: hai.png, alt: Hai, credit: PNTH}\ntags:");
        assertThat(site.build().pictures()).isEqualTo(first.pictures());
        site.edit(RebuildSite.MOT, "cover: {src: gat.png, caption: Gặt lúa, credit: PNTH}\n", "")
                .delete(RebuildSite.ANH);
        assertThat(site.build().pictures()).isEqualTo(first.pictures());
    }

    @Test
    void theLogoOfThePublisherIsPublishedAndAReplacedOneToo() {
        site.write("content/logo.png", Drawings.png(3))
                .edit(
                        "content/site.yaml",
                        "pageSize",
                        "publisher: {name: Hội, logo: logo.png}\npageSize");
        Built built = site.build();
        assertThat(built.photos()).hasSize(2);
        String logo =
                built.pictures().stream()
                        .filter(path -> !first.pictures().contains(path))
                        .findFirst()
                        .orElseThrow();
        assertThat(built.text("tin-tuc/2026/mot/index.html")).contains(logo);
        site.write("content/logo.png", Drawings.png(4));
        Built replaced = site.build();
        assertThat(replaced.photos()).hasSize(2);
        assertThat(replaced.pictures()).doesNotContain(logo);
    }

    private static Set<String> and(Set<String> some, String... more) {
        Set<String> all = new java.util.TreeSet<>(some);
        all.addAll(java.util.List.of(more));
        return all;
    }
}
