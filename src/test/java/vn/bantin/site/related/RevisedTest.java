package vn.bantin.site.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.site.related.RelatedArticles.Query;
import vn.bantin.text.Terms;

/** Lists after some terms have changed are those of an index made anew, and only those touched. */
class RevisedTest {
    private static final int ARTICLES = 250;
    private static final int VOCABULARY = 120;
    private static final Query QUERY = new Query(new int[0], RelatedArticles.LIMIT);

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("after = of, and what was not touched stays")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void revisedEqualsMadeAnew(long seed) {
        Random random = new Random(seed);
        List<Candidate> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article(i, terms(random), random));
        }
        RelatedArticles revised = RelatedArticles.of(articles);
        int[][] lists = lists(revised);
        int different = 0;
        for (int step = 0; step < 40; step++) {
            Map<Integer, Terms> changed = new HashMap<>();
            for (int many = random.nextInt(3); many >= 0; many--) {
                int number = random.nextInt(ARTICLES);
                Terms other = edited(articles.get(number).terms(), random);
                changed.put(number, other);
                articles.set(number, with(articles.get(number), other));
            }
            RelatedArticles.After after = revised.after(changed);
            revised = after.articles();
            int[][] expected = lists(RelatedArticles.of(articles));
            assertThat(lists(revised)).isDeepEqualTo(expected);
            for (int number = 0; number < ARTICLES; number++) {
                if (!Arrays.equals(lists[number], expected[number])) {
                    different++;
                    assertThat(after.touched()).contains(number);
                }
            }
            Map<Integer, int[]> some = revised.some(after.touched(), number -> QUERY);
            some.forEach((number, list) -> assertThat(list).isEqualTo(expected[number]));
            lists = expected;
        }
        assertThat(different).isGreaterThan(20);
    }

    private static int[][] lists(RelatedArticles articles) {
        int[][] lists = new int[ARTICLES][];
        for (int number = 0; number < ARTICLES; number++) {
            lists[number] =
                    articles.related(number, Set.of(), RelatedArticles.LIMIT).stream()
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
        return lists;
    }

    private static Candidate article(int number, Terms terms, Random random) {
        return new Candidate(
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * random.nextInt(200)),
                "/bai-" + number + "/",
                terms,
                List.of("the-" + random.nextInt(9)),
                random.nextInt(6) == 0 ? "chuyen-de" : "",
                random.nextBoolean() ? "noi-" + random.nextInt(5) : "",
                "tin-tuc",
                true);
    }

    private static Candidate with(Candidate article, Terms terms) {
        return new Candidate(
                article.date(),
                article.address(),
                terms,
                article.tagKeys(),
                article.topicKey(),
                article.placeKey(),
                article.section(),
                true);
    }

    /** Some terms are common, some are of one article alone. */
    private static Terms terms(Random random) {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i < 14; i++) {
            all.add(term(random));
        }
        return Terms.of(all.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int term(Random random) {
        return random.nextInt(4) == 0
                ? random.nextInt()
                : (int) (VOCABULARY * random.nextDouble() * random.nextDouble());
    }

    private static Terms edited(Terms terms, Random random) {
        Set<Integer> all = new HashSet<>(terms);
        for (int i = random.nextInt(3); i >= 0; i--) {
            all.remove(terms.get(random.nextInt(terms.size())));
            all.add(term(random));
        }
        return Terms.of(all.stream().mapToInt(Integer::intValue).toArray());
    }
}
