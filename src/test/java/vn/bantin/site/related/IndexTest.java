package vn.bantin.site.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.text.Terms;

/** Where few lists are to be made, an index of their terms alone gives the same ones. */
class IndexTest {
    private static final int ARTICLES = 400;
    private static final int[] NOTHING = {};

    @ParameterizedTest(name = "of {0} words")
    @DisplayName("an index of the terms of some articles answers these as that of all does")
    @ValueSource(ints = {60, 600, 6_000})
    void anIndexOfFewTermsAnswersAsThatOfAll(int vocabulary) {
        Random random = new Random(vocabulary);
        List<Candidate> articles =
                IntStream.range(0, ARTICLES)
                        .mapToObj(number -> article(number, vocabulary, random))
                        .toList();
        Timeline timeline = new Timeline(articles);
        Index ofAll = Index.ofAll(articles, timeline);
        Asker all = new Asker(ofAll);
        int byWords = 0;
        for (int round = 0; round < 40; round++) {
            int[] asking = random.ints(5, 0, ARTICLES).toArray();
            Set<Integer> terms = termsOf(articles, asking);
            Index ofSome = Index.ofSome(articles, timeline, table(terms));
            Asker some = new Asker(ofSome);
            for (int article : asking) {
                int[] expected = all.related(article, NOTHING, RelatedArticles.LIMIT);

                assertThat(some.related(article, NOTHING, RelatedArticles.LIMIT))
                        .as("article %d of round %d", article, round)
                        .isEqualTo(expected);
                for (int other : expected) {
                    Relevance relevance = all.relevance(article, other);
                    byWords += relevance.words() > 0 ? 1 : 0;
                    assertThat(some.relevance(article, other)).isEqualTo(relevance);
                }
            }
            assertThat(ofSome.words().count()).isLessThanOrEqualTo(terms.size());
        }
        assertThat(byWords).as("answers that words had a part in").isPositive();
    }

    private static Set<Integer> termsOf(List<Candidate> articles, int[] some) {
        Set<Integer> all = new HashSet<>();
        for (int article : some) {
            Terms terms = articles.get(article).terms();
            IntStream.range(0, terms.size()).map(terms::at).forEach(all::add);
        }
        return all;
    }

    private static KeyTable table(Set<Integer> terms) {
        KeyTable table = new KeyTable(terms.size());
        terms.forEach(term -> table.add(term, 1));
        return table;
    }

    private static Candidate article(int number, int vocabulary, Random random) {
        return new Candidate(
                Instant.parse("2026-11-27T00:00:00Z").minusSeconds(86_400L * random.nextInt(600)),
                "/bai-" + number + "/",
                Terms.of(random.ints(0, vocabulary).distinct().limit(12).toArray()),
                List.of("the-" + random.nextInt(40)),
                "",
                random.nextBoolean() ? "noi-" + random.nextInt(9) : "",
                "muc-" + random.nextInt(3),
                random.nextInt(10) > 0);
    }
}
