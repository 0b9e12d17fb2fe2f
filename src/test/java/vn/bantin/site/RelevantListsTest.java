package vn.bantin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.site.related.Candidate;
import vn.bantin.site.related.RelatedArticles;
import vn.bantin.site.related.RelatedArticles.Query;
import vn.bantin.text.Terms;

class RelevantListsTest {
    private static final Query QUERY = new Query(new int[0], RelatedArticles.LIMIT);

    /** Tasks that wait for lists are what a thread that makes lists must not take up. */
    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 3, 8})
    void asManyTasksAskAtOnceAllAreAnswered(int threads) throws Exception {
        List<Candidate> articles = IntStream.range(0, 500).mapToObj(this::article).toList();
        int[][] expected = RelatedArticles.of(articles).range(0, 500, number -> QUERY);
        AtomicInteger made = new AtomicInteger();
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            int[][] lists =
                    pool.submit(
                                    () -> {
                                        RelevantLists asked =
                                                new RelevantLists(
                                                        500,
                                                        () -> counted(made, articles),
                                                        number -> QUERY);
                                        return IntStream.range(0, 500)
                                                .parallel()
                                                .mapToObj(asked::of)
                                                .toArray(int[][]::new);
                                    })
                            .get(60, TimeUnit.SECONDS);
            assertThat(lists).isDeepEqualTo(expected);
            assertThat(made).as("the index").hasValue(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest(name = "{0} articles")
    @ValueSource(ints = {0, 1, 31, 32, 33, 63, 100})
    void hasThemAllWhateverTheSize(int size) {
        List<Candidate> articles = IntStream.range(0, size).mapToObj(this::article).toList();
        RelevantLists lists =
                new RelevantLists(size, () -> RelatedArticles.of(articles), number -> QUERY);

        int[][] expected = RelatedArticles.of(articles).range(0, size, number -> QUERY);

        assertThat(IntStream.range(0, size).mapToObj(lists::of).toArray(int[][]::new))
                .isDeepEqualTo(expected);
        assertThat(lists.all()).isDeepEqualTo(expected);
        assertThat(new RelevantLists(expected).all()).isDeepEqualTo(expected);
    }

    @Test
    void aFaultIsTheFaultOfWhoeverAsks() {
        RelevantLists lists =
                new RelevantLists(
                        1,
                        () -> {
                            throw new IllegalStateException("no index");
                        },
                        number -> QUERY);

        assertThatThrownBy(() -> lists.of(0)).hasMessage("no index");
    }

    private static RelatedArticles counted(AtomicInteger made, List<Candidate> articles) {
        made.incrementAndGet();
        return RelatedArticles.of(articles);
    }

    private Candidate article(int number) {
        Instant date = Instant.parse("2026-01-01T00:00:00Z").minusSeconds(7200L * number);
        return new Candidate(
                date,
                "/bai-" + number + "/",
                Terms.of(number % 17, 100 + number % 23),
                List.of("the-" + number % 5),
                "",
                "",
                "tin-tuc",
                true);
    }
}
