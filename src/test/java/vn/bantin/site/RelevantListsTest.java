package vn.bantin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.related.Candidate;
import vn.bantin.site.related.EarlierLists;
import vn.bantin.site.related.ListMaker;
import vn.bantin.site.related.Recall;
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
        int[][] expected = maker(articles).range(0, 500);
        AtomicInteger made = new AtomicInteger();
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            int[][] lists =
                    pool.submit(
                                    () -> {
                                        RelevantLists asked =
                                                new RelevantLists(
                                                        500, () -> counted(made, articles));
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
        RelevantLists lists = new RelevantLists(size, () -> maker(articles)::range);

        int[][] expected = maker(articles).range(0, size);

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
                        });

        assertThatThrownBy(() -> lists.of(0)).hasMessage("no index");
    }

    private static RelevantLists.Maker counted(AtomicInteger made, List<Candidate> articles) {
        made.incrementAndGet();
        return maker(articles)::range;
    }

    private static ListMaker maker(List<Candidate> articles) {
        Recall nothing = new Recall(articles, new Unread(articles), EarlierLists.NONE);
        return new ListMaker(articles, nothing, number -> QUERY);
    }

    /** Documents that were never read before. */
    private record Unread(List<Candidate> articles) implements Recall.Documents {
        @Override
        public Terms terms(int article) {
            return articles.get(article).terms();
        }

        @Override
        public Fingerprint content(int article) {
            return Digest.of(article);
        }

        @Override
        public Optional<Terms> former(int article, Fingerprint content) {
            return Optional.empty();
        }
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
