package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twins follow their pages, and are made again for nothing that they do not show. */
class LiteRebuildTest {
    private TestSite site;
    private Built first;

    @BeforeEach
    void buildOnce(@TempDir Path folder) {
        site =
                RebuildSite.in(folder)
                        .edit("content/site.yaml", "pageSize:", "lite: true\npageSize:");
        first = site.build();
    }

    @AfterEach
    void theTreeIsThatOfACleanBuild() {
        site.assertEqualsClean("after the edit");
        site.build().assertProducesNothing();
    }

    @Test
    @DisplayName("I2 editing a body renders of all twins that of its page")
    void bodyEdit() {
        site.edit(RebuildSite.MOT, "Cả làng", "Cả xóm");
        assertThat(twins(site.build().produced())).containsExactly("/lite/tin-tuc/2026/mot/");
        assertThat(text("lite/tin-tuc/2026/mot/")).contains("Cả xóm");
    }

    @Test
    @DisplayName("I3 editing a title renders the twins that show it, and no others")
    void titleEdit() {
        site.edit(RebuildSite.MOT, "title: Mùa gặt đầu tiên", "title: Mùa gặt thứ nhất");
        Built built = site.build();
        assertThat(twins(built.produced()))
                .isEqualTo(twins(first.addressesOf("Mùa gặt đầu tiên")))
                .contains("/lite/", "/lite/tin-tuc/", "/lite/the/lua/")
                .doesNotContain("/lite/su-kien/", "/lite/su-kien/2024/cu/", "/lite/gioi-thieu/");
    }

    @Test
    void listsWithoutSapoStayWhenASapoChanges() {
        site.edit(RebuildSite.MOT, "khắp cánh đồng", "khắp ruộng bậc thang");
        assertThat(twins(site.build().produced()))
                .containsExactlyInAnyOrder("/lite/tin-tuc/2026/mot/", "/lite/");
    }

    @Test
    void listsWithoutPicturesStayWhenACoverComes() {
        site.edit(
                RebuildSite.BA,
                "sapo:",
                "cover: {src: gat.png, caption: Gặt, credit: PNTH}\nsapo:");
        Built built = site.build();
        assertThat(built.produced()).contains("/tin-tuc/", "/luu-tru/2026/11/");
        // Which of the articles leads the front page goes by pictures.
        assertThat(twins(built.produced()))
                .contains("/lite/tin-tuc/2026/ba/")
                .isSubsetOf("/lite/tin-tuc/2026/ba/", "/lite/");
        assertThat(text("lite/tin-tuc/2026/ba/")).contains("[Ảnh: Gặt – PNTH]");
    }

    @Test
    @DisplayName("I4 one article more changes no twin of an article that does not show it")
    void publishing() {
        site.write(
                "content/tin-tuc/2026/moi.md",
                """
                ---
                title: Bài mới
                slug: moi
                date: 2026-11-23
                author: an
                ---
                Xem [chợ](hai.md) và [mùa gặt](mot.md#muc-a).
                """);
        site.edit(RebuildSite.MOT, "Cả làng", "## Mục A\n\nCả làng");
        Built built = site.build();
        assertThat(twins(built.produced()))
                .contains("/lite/tin-tuc/2026/moi/", "/lite/", "/lite/tin-tuc/", "/lite/luu-tru/")
                .doesNotContain("/lite/su-kien/2024/cu/", "/lite/su-kien/", "/lite/gioi-thieu/");
        assertThat(text("lite/tin-tuc/2026/moi/"))
                .contains("href=\"/lite/tin-tuc/2026/hai/\"")
                .contains("href=\"/lite/tin-tuc/2026/mot/#muc-a\"");
    }

    @Test
    @DisplayName("I7 a withdrawn article leaves no twin")
    void withdrawing() {
        site.edit(RebuildSite.MOT, "author:", "status: withdrawn\nauthor:");
        site.edit("content/tin-tuc/2026/hai.md", "[mùa gặt](mot.md)", "mùa gặt");
        Built built = site.build();
        // But for the page that says so.
        assertThat(built.files().keySet().stream().filter(path -> path.contains("/mot/")))
                .containsExactly("tin-tuc/2026/mot/index.html");
        assertThat(built.addressesOf("Mùa gặt đầu tiên")).isEmpty();
        assertThat(built.files()).doesNotContainKey("lite/the/lua/index.html");
    }

    @Test
    void whatIsWrongWithABodyIsSaidOnceAndAgainWhenNothingIsMade() {
        site.edit(RebuildSite.MOT, "Cả làng", "![](gat.png)\n\nCả làng");
        assertThat(site.build().report().diagnostics()).hasSize(1);
        assertThat(site.build().report().diagnostics()).hasSize(1);
        // The twin alone.
        site.write(
                "templates/lite-article.ftlh",
                "<#-- bantin: 2 --><!doctype html><title>x</title>${body}");
        Built built = site.build();
        assertThat(built.produced()).allMatch(made -> made.startsWith("/lite/"));
        assertThat(built.report().diagnostics()).hasSize(1);
    }

    @Test
    void switchedOffTheyGoAndSwitchedOnTheyComeBack() {
        site.edit("content/site.yaml", "lite: true\n", "");
        Built without = site.build();
        assertThat(without.files().keySet()).noneMatch(path -> path.contains("lite"));
        assertThat(without.addressesOf("/lite/")).isEmpty();
        site.edit("content/site.yaml", "pageSize:", "lite: true\npageSize:");
        TestSite.assertSameTree("on again", first.files(), site.build().files());
    }

    private String text(String folder) {
        return TestSite.text(site.outputFolder().resolve(folder + "index.html"));
    }

    private static Set<String> twins(Set<String> addresses) {
        return addresses.stream()
                .filter(address -> address.startsWith("/lite/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
