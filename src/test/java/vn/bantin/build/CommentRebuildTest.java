package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a comment costs, and that only approved ones are anywhere. */
class CommentRebuildTest {
    private static final String MOT = "content/comments/tin-tuc/2026/mot/";
    private static final String PAGE = "tin-tuc/2026/mot/index.html";
    private static final String ALL = "tin-tuc/2026/mot/binh-luan/index.html";
    private static final String CANARY = "zqkxwj";

    private TestSite site;

    @BeforeEach
    void buildOnce(@TempDir Path folder) {
        site =
                RebuildSite.in(folder)
                        .edit("content/site.yaml", "pageSize:", "lite: true\npageSize:");
    }

    @AfterEach
    void theTreeIsThatOfACleanBuild() {
        site.assertEqualsClean("after the edit");
        site.build().assertProducesNothing();
    }

    @Test
    @DisplayName("a comment renders its article's page and twin, and no list")
    void oneMoreComment() {
        comment("1", "approved", "", "Lời thứ nhất");
        Built first = site.build();
        assertThat(first.text(PAGE)).contains("<b>1 bình luận</b>", "Lời thứ nhất");
        assertThat(first.text("lite/" + PAGE)).contains("1 bình luận", "Lời thứ nhất");
        assertThat(first.files()).doesNotContainKey(ALL);
        comment("2", "approved", "1", "Lời thứ hai");
        Built second = site.build();
        assertThat(second.produced())
                .containsExactlyInAnyOrder("/tin-tuc/2026/mot/", "/lite/tin-tuc/2026/mot/");
        assertThat(second.text(PAGE))
                .contains("<b>2 bình luận</b>", "trả lời Người viết 1", "\"commentCount\":2");
    }

    @Test
    @DisplayName("the first comment adds their stylesheet, the last one's end takes it away")
    void stylesheetComesAndGoes() {
        assertThat(site.build().files().keySet()).noneMatch(name -> name.contains("comments"));
        comment("1", "approved", "", "Lời");
        assertThat(site.build().files().keySet())
                .anyMatch(name -> name.matches("assets/comments\\.\\w+\\.css"));
        comment("1", "rejected", "", "Lời");
        assertThat(site.build().files().keySet()).noneMatch(name -> name.contains("comments"));
    }

    @Test
    @DisplayName("of two hundred comments one more changes the article and the newest page")
    void manyComments() {
        for (int number = 100; number < 300; number++) {
            comment(String.valueOf(number), "approved", "", "Lời số " + number);
        }
        Built first = site.build();
        assertThat(first.text(PAGE))
                .contains("<b>200 bình luận</b>", "Lời số 299", "/tin-tuc/2026/mot/binh-luan/")
                .doesNotContain("Lời số 290");
        assertThat(first.text(ALL)).contains("Lời số 299", "Lời số 265").doesNotContain("số 200");
        assertThat(first.text("tin-tuc/2026/mot/binh-luan/trang/1/index.html"))
                .contains("Lời số 100", "Lời số 139", "noindex")
                .doesNotContain("Lời số 140");
        comment("300", "approved", "", "Lời số 300");
        Built second = site.build();
        assertThat(second.produced())
                .contains("/tin-tuc/2026/mot/", "/tin-tuc/2026/mot/binh-luan/")
                .allMatch(address -> address.contains("/tin-tuc/2026/mot/"))
                .hasSizeLessThanOrEqualTo(6);
        assertThat(site.build().produced()).isEmpty();
        comment("300", "approved", "", "Lời số 300, sửa");
        assertThat(site.build().produced())
                .containsExactlyInAnyOrder(
                        "/tin-tuc/2026/mot/",
                        "/tin-tuc/2026/mot/binh-luan/",
                        "/lite/tin-tuc/2026/mot/",
                        "/lite/tin-tuc/2026/mot/binh-luan/");
    }

    @Test
    @DisplayName("I7 pending, rejected, spam, of the future, answers to these: not a byte")
    void onlyTheApproved() {
        comment("cho", "pending", "", CANARY + "a");
        comment("tu-choi", "rejected", "", CANARY + "b");
        comment("rac", "spam", "", CANARY + "c");
        comment("dap", "approved", "rac", CANARY + "d");
        comment("dap-2", "approved", "dap", CANARY + "e");
        site.write(
                MOT + "mai.yaml",
                "author: x\ndate: 2026-12-01\nstatus: approved\ntext: " + CANARY + "f\n");
        site.write(MOT + "khong-noi.yaml", "author: x\ndate: 2026-11-01\ntext: " + CANARY + "g\n");
        Built built = site.build();
        assertNowhere(built, CANARY);
        assertThat(built.text(PAGE)).contains("0 bình luận").doesNotContain("commentCount");
        comment("that", "approved", "", "Lời thật");
        built = site.build();
        assertNowhere(built, CANARY);
        assertThat(built.text(PAGE)).contains("<b>1 bình luận</b>");
        // Names of files stay at home, too.
        site.rename(MOT + "that.yaml", MOT + CANARY + "h.yaml");
        assertNowhere(site.build(), CANARY);
        site.now("2026-12-02T05:00:00Z");
        assertThat(site.build().text(PAGE)).contains("<b>2 bình luận</b>", CANARY + "f");
    }

    @Test
    @DisplayName("I7 a comment that is taken down leaves no byte")
    void takenDown() {
        comment("1", "approved", "", "Lời ở lại");
        comment("2", "approved", "1", CANARY);
        assertThat(site.build().addressesOf(CANARY)).hasSize(2);
        comment("2", "rejected", "1", CANARY);
        assertNowhere(site.build(), CANARY);
    }

    @Test
    @DisplayName("I7 comments of what is not published, or has them off: not a byte")
    void notShown() {
        comment("1", "approved", "", CANARY);
        site.edit(RebuildSite.MOT, "title: ", "comments: off\ntitle: ");
        assertNowhere(site.build(), CANARY);
        site.edit(RebuildSite.MOT, "comments: off", "comments: closed");
        Built closed = site.build();
        assertThat(closed.text(PAGE)).contains(CANARY, "không còn nhận bình luận");
        site.edit(RebuildSite.HAI, "[mùa gặt](mot.md)", "mùa gặt")
                .edit(RebuildSite.MOT, "comments: closed", "status: draft");
        assertNowhere(site.build(), CANARY);
        site.drafts(true);
        assertThat(site.build().text(PAGE)).contains(CANARY);
    }

    @Test
    @DisplayName("no address or number of a reader is anywhere, in the cache neither")
    void personalDataIsNowhere() {
        comment("1", "approved", "", "Viết cho tôi: zqkxwj@thu.example hoặc 0912.345.678");
        Built built = site.build();
        assertNowhere(built, CANARY);
        assertNowhere(built, "0912");
        assertThat(built.text(PAGE)).contains("Viết cho tôi: […] hoặc […]");
        TestSite.files(site.cacheFolder())
                .forEach(
                        (name, bytes) ->
                                assertThat(new String(bytes, StandardCharsets.UTF_8))
                                        .as(name)
                                        .doesNotContain(CANARY));
    }

    @Test
    @DisplayName("a thread survives another title, another address, a folder for photos, a move")
    void theThreadStays() {
        comment("1", "approved", "", "Lời ở lại");
        String thread = thread(site.build(), PAGE);
        site.edit(RebuildSite.MOT, "slug: mot", "slug: ten-khac")
                .edit(RebuildSite.MOT, "title: Mùa", "title: Vụ");
        assertThat(thread(site.build(), "tin-tuc/2026/ten-khac/index.html")).isEqualTo(thread);
        site.edit(RebuildSite.HAI, "mot.md", "mot/index.md")
                .rename(RebuildSite.MOT, "content/tin-tuc/2026/mot/index.md");
        site.edit("content/tin-tuc/2026/mot/index.md", "gat.png", "../gat.png");
        Built moved = site.build();
        assertThat(thread(moved, "tin-tuc/2026/ten-khac/index.html")).isEqualTo(thread);
        site.edit(RebuildSite.HAI, "mot/index.md", "../../su-kien/2026/khac.md")
                .rename("content/tin-tuc/2026/mot/index.md", "content/su-kien/2026/khac.md");
        site.edit("content/su-kien/2026/khac.md", "../gat.png", "../../tin-tuc/2026/gat.png");
        site.edit("content/su-kien/2026/khac.md", "slug:", "thread: tin-tuc/2026/mot\nslug:");
        Built elsewhere = site.build();
        assertThat(thread(elsewhere, "su-kien/2026/ten-khac/index.html")).isEqualTo(thread);
        assertThat(elsewhere.text("su-kien/2026/ten-khac/index.html")).contains("Lời ở lại");
    }

    @Test
    @DisplayName("attacks in names and texts stay text, in HTML, JSON-LD and twins")
    void attacks() throws Exception {
        int number = 0;
        for (String attack : vn.bantin.attacks.Payloads.all()) {
            boolean plain = attack.chars().allMatch(c -> c >= ' ' && c < 0x7F);
            if (plain && attack.length() < 80 && !attack.isBlank()) {
                String quoted = "\"" + attack.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
                site.write(
                        MOT + (1000 + number++) + ".yaml",
                        "author: "
                                + quoted
                                + "\ndate: 2026-11-20\nstatus: approved\ntext: "
                                + quoted
                                + "\n");
            }
        }
        assertThat(number).isGreaterThan(50);
        Built built = site.build();
        for (String path : built.files().keySet()) {
            if (path.startsWith("tin-tuc/2026/mot/") || path.startsWith("lite/tin-tuc/2026/mot/")) {
                var page = org.jsoup.Jsoup.parse(built.text(path));
                assertThat(page.select(".talk *, main li[id] *").stream().map(e -> e.tagName()))
                        .as(path)
                        .isSubsetOf("li", "p", "b", "time", "a", "small", "ol", "span");
                assertThat(page.select("script").stream().map(e -> e.attr("type") + e.attr("src")))
                        .as(path)
                        .allMatch(s -> s.equals("application/ld+json") || s.startsWith("/assets/"));
                page.getAllElements()
                        .forEach(
                                element ->
                                        assertThat(element.attributes())
                                                .noneMatch(a -> a.getKey().startsWith("on")));
            }
        }
    }

    private void comment(String name, String status, String replyTo, String text) {
        String answers = replyTo.isEmpty() ? "" : "replyTo: '" + replyTo + "'\n";
        site.write(
                MOT + name + ".yaml",
                "author: Người viết "
                        + name
                        + "\ndate: 2026-11-20\nstatus: "
                        + status
                        + "\n"
                        + answers
                        + "text: '"
                        + text
                        + "'\n");
    }

    private static String thread(Built built, String page) {
        String text = built.text(page);
        int start = text.indexOf("data-thread=\"");
        return text.substring(start, text.indexOf('"', start + 13));
    }

    private static void assertNowhere(Built built, String trace) {
        for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
            String all = file.getKey() + new String(file.getValue(), StandardCharsets.UTF_8);
            assertThat(all.toLowerCase(Locale.ROOT).contains(trace)).as(file.getKey()).isFalse();
        }
    }
}
