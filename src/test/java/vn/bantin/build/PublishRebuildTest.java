package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** I4: what one more article costs a site of sixty, six days apart, on lists of five. */
class PublishRebuildTest {
    private static final int ARTICLES = 60;
    private static final List<String> WORDS =
            List.of("gặt", "chợ", "suối", "bếp", "mưa", "lửa", "thuyền", "đồi", "chè", "dệt");

    private TestSite site;
    private Built first;

    @BeforeEach
    void buildOnce(@TempDir Path folder) {
        site = TestSite.in(folder).write("content/site.yaml", SITE);
        for (int number = 0; number < ARTICLES; number++) {
            put(number, java.time.LocalDate.of(2025, 11, 1).plusDays(6L * number).toString());
        }
        first = site.build();
    }

    @Test
    @DisplayName(
            "I4 publishing changes no page of an article dated > 14 days before it, and O(1) pages per list")
    void publishing() {
        assertThat(first.files()).containsKey("tin-tuc/trang/11/index.html");
        put(ARTICLES, "2026-11-23");
        Built built = site.build();
        assertThat(pagesOfOldArticles(built.produced())).isEmpty();
        for (String list :
                List.of("/tin-tuc/", "/the/lua/", "/tac-gia/le-ha/", "/dia-phuong/hac-thanh/")) {
            Set<String> ofList = below(list, built.produced());
            // Its front; once in five times the newest numbered page too; a feed.
            assertThat(ofList).as(list).contains(list).hasSizeLessThanOrEqualTo(4);
        }
        assertThat(built.rendered()).isLessThan(first.rendered() / 4);
        site.assertEqualsClean("one more article");
    }

    @Test
    @DisplayName("I4 five more in a row fill a page: still two pages of a list at most, each time")
    void fiveMore() {
        for (int more = 0; more < 5; more++) {
            put(ARTICLES + more, "2026-11-23");
            Built built = site.build();
            assertThat(below("/tin-tuc/trang/", built.produced())).hasSizeLessThanOrEqualTo(2);
            assertThat(pagesOfOldArticles(built.produced())).isEmpty();
        }
        assertThat(site.output()).containsKey("tin-tuc/trang/12/index.html");
        site.assertEqualsClean("five more articles");
    }

    @Test
    @DisplayName(
            "I4 an article dated in between moves the pages after it, and none of older articles")
    void inBetween() {
        put(ARTICLES, "2026-06-01");
        Built built = site.build();
        Set<String> tooOld =
                pages(built.produced()).stream()
                        .filter(address -> address.compareTo("/tin-tuc/2026/05-18/") < 0)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tooOld).isEmpty();
        site.assertEqualsClean("in between");
    }

    private void put(int number, String date) {
        String slug = date.substring(5) + (number >= ARTICLES ? "-moi-" + number : "");
        site.write(
                String.format(Locale.ROOT, "content/tin-tuc/%02d.md", number),
                String.format(
                        Locale.ROOT,
                        """
                        ---
                        title: Bài %d kể chuyện %s và %s
                        slug: %s
                        date: %s
                        author: Lê Hà
                        sapo: Một câu về %s.
                        tags: [Lúa]
                        place: Hạc Thành
                        ---
                        Chuyện %s bên %s.
                        """,
                        number,
                        word(number),
                        word(number / 3),
                        slug,
                        date,
                        word(number / 2),
                        word(number),
                        word(number + 5)));
    }

    private static String word(int number) {
        return WORDS.get(number % WORDS.size());
    }

    /** Pages of articles that are older than a fortnight on 2026-11-23. */
    private static Set<String> pagesOfOldArticles(Set<String> produced) {
        return pages(produced).stream()
                .filter(address -> address.compareTo("/tin-tuc/2026/11-09/") < 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pages(Set<String> produced) {
        return produced.stream()
                .filter(address -> address.startsWith("/tin-tuc/20"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> below(String address, Set<String> produced) {
        return produced.stream()
                .filter(
                        produce ->
                                produce.startsWith(address) && !produce.startsWith("/tin-tuc/20"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final String SITE =
            """
            title: Cổng thử
            baseUrl: https://portal.example/
            pageSize: 5
            sections:
              - {path: tin-tuc, title: Tin tức}
            """;
}
