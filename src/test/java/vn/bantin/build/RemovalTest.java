package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P2, I7: every word of an article, its names and its pictures carry a canary; once the article is
 * not published any more, no byte of them is in any file or file name.
 */
class RemovalTest {
    private static final int ARTICLES = 9;
    private static final int ROUNDS = 10;
    private static final List<String> WAYS =
            List.of("delete", "draft", "review", "withdrawn", "publishAt", "expireAt");

    private final List<String> found = new ArrayList<>();
    private int days = 4;

    @Test
    @Tag("heavy")
    @DisplayName("I7 P2 LK02 gone means gone: 540 removals in six ways, no canary left")
    void goneMeansGone(@TempDir(factory = MemoryDisk.class) Path folder) {
        int removals = 0;
        for (int round = 0; round < ROUNDS; round++) {
            removals += removeEach(folder.resolve("vong-" + round), round);
        }
        assertThat(removals).isEqualTo(540);
        assertThat(found).isEmpty();
    }

    /** Each round with other articles next to each other, and more of them on a page. */
    private int removeEach(Path folder, int round) {
        String pageSize = "pageSize: " + (2 + round) + "\n";
        TestSite site = TestSite.in(folder).write("content/site.yaml", SITE + pageSize);
        days = 1 + round;
        for (int number = 0; number < ARTICLES; number++) {
            put(site, number, "");
        }
        Built whole = site.build();
        for (int number = 0; number < ARTICLES; number++) {
            // All that carries the canary must be there first, or its absence would prove nothing.
            assertThat(whole.addressesOf(canary(number)))
                    .contains("/", "/feed.xml", "/the/the-" + canary(number) + "/");
        }
        int removals = 0;
        for (String way : WAYS) {
            for (int number = 0; number < ARTICLES; number++) {
                Built gone = remove(site, number, way).build();
                search(gone, whole, number, way);
                if (removals++ % 9 == round % 9) {
                    site.assertEqualsClean(way + " " + number);
                }
                put(site, number, "");
                TestSite.assertSameTree(way + " and back", whole.files(), site.build().files());
            }
        }
        return removals;
    }

    @Test
    @DisplayName("LK03 a section that is held back takes all that lies in it along")
    void heldBackSection(@TempDir Path folder) {
        TestSite site = TestSite.in(folder).write("content/site.yaml", SITE);
        put(site, 1, "");
        site.write("content/su-kien/khac.md", article(2, ""))
                .write("content/su-kien/anh-" + canary(2) + ".png", Drawings.png(2));
        Built whole = site.build();
        site.write("content/tin-tuc/_index.md", "---\ntitle: Tin tức\nstatus: draft\n---\n");
        search(site.build(), whole, 1, "section");
        site.assertEqualsClean("without the section");
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("the last of everything: a site whose only article goes")
    void theOnlyArticle(@TempDir Path folder) {
        TestSite site = TestSite.in(folder).write("content/site.yaml", SITE);
        put(site, 1, "");
        Built whole = site.build();
        Built gone = remove(site, 1, "withdrawn").build();
        search(gone, whole, 1, "withdrawn");
        assertThat(gone.pictures()).isEmpty();
        site.assertEqualsClean("empty");
        assertThat(found).isEmpty();
    }

    private TestSite remove(TestSite site, int number, String way) {
        switch (way) {
            case "delete":
                return site.delete(file(number)).delete(picture(number));
            case "publishAt":
                return put(site, number, "publishAt: 2026-12-24T08:00");
            case "expireAt":
                return put(site, number, "expireAt: 2026-11-24T08:00");
            default:
                return put(site, number, "status: " + way);
        }
    }

    private void search(Built gone, Built whole, int number, String way) {
        Set<String> traces = new TreeSet<>(Set.of(canary(number)));
        // A published picture is named after its content, so it carries no canary but its own name.
        gone.pictures().forEach(path -> assertThat(whole.files()).containsKey(path));
        assertThat(gone.pictures()).as(way).hasSizeLessThan(whole.pictures().size());
        assertThat(gone.photos()).as(way).hasSize(whole.photos().size() - 1);
        whole.pictures().stream()
                .filter(path -> !gone.files().containsKey(path))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .forEach(traces::add);
        // What was taken down keeps its addresses, for which its editor has made them; no more.
        Set<String> tombstones = way.equals("withdrawn") ? tombstones(number) : Set.of();
        assertThat(gone.files().keySet()).as(way).containsAll(tombstones);
        for (Map.Entry<String, byte[]> file : gone.files().entrySet()) {
            String bytes =
                    new String(file.getValue(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            if (tombstones.contains(file.getKey())) {
                assertThat(bytes).contains("noindex");
                assertThat(bytes.replace(address(file.getKey()), "")).doesNotContain(traces);
                continue;
            }
            for (String trace : traces) {
                if (bytes.contains(trace) || file.getKey().contains(trace)) {
                    found.add(way + " " + number + ": " + trace + " in " + file.getKey());
                }
            }
        }
    }

    private static Set<String> tombstones(int number) {
        return Set.of(
                "tin-tuc/2026/tua-" + canary(number) + "/index.html",
                "cu/" + canary(number) + ".htm");
    }

    private static String address(String file) {
        return file.endsWith("/index.html")
                ? file.substring(0, file.length() - "index.html".length())
                : file;
    }

    private TestSite put(TestSite site, int number, String more) {
        return site.write(file(number), article(number, more))
                .write(picture(number), Drawings.png(number));
    }

    private static String file(int number) {
        return "content/tin-tuc/2026/tep-" + canary(number) + ".md";
    }

    private static String picture(int number) {
        return "content/tin-tuc/2026/anh-" + canary(number) + ".png";
    }

    /** Unlike any other word, and no beginning of another canary. */
    private static String canary(int number) {
        return "zq" + (char) ('a' + number) + "xjw";
    }

    private String article(int number, String more) {
        return """
                ---
                title: Tựa CANARY số NUMBER
                slug: tua-CANARY
                date: 2026-11-2DAYT08:00
                author: Tác giả CANARY
                photoCredit: Ảnh CANARY
                sapo: Lời dẫn CANARY.
                cover: {src: anh-CANARY.png, caption: Hình CANARY}
                tags: [Thẻ CANARY, Thẻ chung]
                place: Nơi CANARY
                topic: chuyen-de
                aliases: [/cu/CANARY.htm]
                source: {name: Nguồn CANARY, url: https://nguon.example/CANARY}
                corrections: [{date: 2026-11-22, text: Sửa CANARY}]
                MORE
                ---
                Thân bài CANARY cùng một vài chữ chung.

                ## Mục CANARY

                Chú thích[^1].

                [^1]: Lời chú CANARY.
                """
                .replace("CANARY", canary(number))
                .replace("NUMBER", String.valueOf(number))
                .replace("DAY", String.valueOf(number % days % 4))
                .replace("MORE", more);
    }

    private static final String SITE =
            """
            title: Cổng thử
            baseUrl: https://portal.example/
            sections:
              - {path: tin-tuc, title: Tin tức}
              - {path: su-kien, title: Sự kiện}
            topics:
              - {id: chuyen-de, title: Chuyên đề chung}
            """;
}
