package vn.bantin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Position;

class SimilarChecksTest {
    @Test
    void theMostAlikeTitleBeforeIsFound() {
        TitleIndex index =
                new TitleIndex(
                        List.of(
                                "Chị em xã Nga An gặt lúa chạy bão",
                                "Chị em xã Nga An gặt lúa chạy bão đêm",
                                "Phiên chợ cuối năm ở Mường Lát",
                                "CHỊ EM XÃ NGA AN GẶT LÚA CHẠY BÃO ĐÊM!",
                                "Chợ phiên",
                                "Chợ phiên"),
                        8);

        assertThat(index.before(0, 80)).isEqualTo(-1);
        assertThat(index.before(1, 80)).isEqualTo(0);
        assertThat(index.before(2, 80)).isEqualTo(-1);
        assertThat(index.before(3, 80)).isEqualTo(1);
        assertThat(index.before(4, 80)).isEqualTo(-1);
        assertThat(index.before(5, 80)).as("two words are alike by chance").isEqualTo(-1);
    }

    @Test
    void titlesOfASeriesAreNotAlike() {
        TitleIndex index =
                new TitleIndex(
                        List.of(
                                "Lịch trực của Văn phòng Hội tỉnh trong tháng 10",
                                "Lịch trực của Văn phòng Hội tỉnh trong tháng 11"),
                        8);

        index.before(0, 80);
        assertThat(index.before(1, 80)).isEqualTo(-1);
    }

    /** The prefix filter loses no pair: the same as comparing all with all. */
    @Test
    void noPairIsLostAmongTitlesThatShareManyWords() {
        Random random = new Random(5);
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            StringBuilder title = new StringBuilder();
            for (int word = 0; word < 6; word++) {
                title.append(" từ").append((char) ('a' + random.nextInt(9)));
            }
            titles.add(title.toString());
        }
        TitleIndex index = new TitleIndex(titles, Integer.MAX_VALUE);
        for (int i = 0; i < titles.size(); i++) {
            int found = index.before(i, 80);
            int naive = naive(titles, i);
            assertThat(found < 0).as(titles.get(i)).isEqualTo(naive < 0);
        }
    }

    private static int naive(List<String> titles, int place) {
        List<String> words = words(titles.get(place));
        if (words.size() < 4) {
            return -1;
        }
        for (int i = 0; i < place; i++) {
            List<String> others = words(titles.get(i));
            long shared = words.stream().filter(others::contains).count();
            if (others.size() >= 4
                    && 100 * shared / (words.size() + others.size() - shared) >= 80) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> words(String title) {
        return List.of(title.strip().split(" ")).stream().distinct().toList();
    }

    @Test
    void theLikenessOfSketchesIsAboutThatOfTexts() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            words.add("t" + (char) ('a' + i % 26) + i);
        }
        String text = String.join(" ", words);
        for (int i = 0; i < 400; i += 40) {
            words.set(i, "khác");
        }
        Trace one = Trace.of("a.md", "A", Position.of("a.md"), text);
        Trace other = Trace.of("b.md", "B", Position.of("b.md"), String.join(" ", words));

        // Ten words changed touch 40 of 397 rows: 357 of 437 rows are shared, 82 %.
        assertThat(one.likeness(other)).isBetween(65, 95);
        assertThat(one.likeness(one)).isEqualTo(100);
        assertThat(
                        one.likeness(
                                Trace.of(
                                        "c.md",
                                        "C",
                                        Position.of("c.md"),
                                        "x " + "y z ".repeat(200))))
                .isLessThan(20);
    }

    /** Ten thousand of one text: each is told of once, and the work stays small. */
    @Test
    void aPortalOfOneTextIsNotComparedAllWithAll() {
        List<Trace> traces = new ArrayList<>();
        String text = "Một hai ba bốn năm sáu bảy tám chín mười. ".repeat(10);
        StringBuilder different = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            different.append(" chữ").append(Integer.toString(i, 36));
        }
        Trace pattern =
                Trace.of(
                        "a.md",
                        "Bài giống nhau của mọi người",
                        Position.of("a.md"),
                        text + different);
        for (int i = 0; i < 10_000; i++) {
            traces.add(pattern);
        }

        assertThat(SimilarChecks.of(traces, CheckLevels.USUAL))
                .extracting(Rule::name)
                .containsOnly(Rule.similarArticle.name(), Rule.similarTitle.name())
                .hasSize(2 * 9_999);
    }
}
