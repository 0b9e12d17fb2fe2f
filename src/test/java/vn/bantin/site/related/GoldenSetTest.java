package vn.bantin.site.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoldenSetTest {
    private GoldenSet golden;
    private RelatedArticles related;

    @BeforeEach
    void read() throws IOException {
        golden = GoldenSet.read();
        related = RelatedArticles.of(golden.articles());
    }

    @Test
    void judgementsNameArticlesAndGoBothWays() {
        assertThat(golden.names()).hasSizeGreaterThanOrEqualTo(40);
        for (int i = 0; i < golden.names().size(); i++) {
            String name = golden.names().get(i);
            assertThat(golden.relevant().get(i)).doesNotContain(name);
            for (String other : golden.relevant().get(i)) {
                int j = golden.names().indexOf(other);
                assertThat(j).as(other).isNotNegative();
                assertThat(golden.relevant().get(j)).as(other).contains(name);
            }
        }
    }

    @Test
    void precisionIsGoodAndBetterThanThatOfTagsOrOfRecencyAlone() {
        List<Integer> judged = judged();
        double ours = mean(judged, i -> related.related(i, Set.of(), 5));
        double tags = mean(judged, this::byTags);
        double recency = mean(judged, this::byRecency);
        System.out.printf(
                Locale.ROOT,
                "precision@5 over %d judged articles: related %.3f, tags alone %.3f, recency alone %.3f%n",
                judged.size(),
                ours,
                tags,
                recency);
        assertThat(judged).hasSizeGreaterThanOrEqualTo(40);
        assertThat(ours).isGreaterThanOrEqualTo(0.8);
        assertThat(ours).isGreaterThan(tags).isGreaterThan(recency);
    }

    /** Those that have five relevant articles in their window at all. */
    private List<Integer> judged() {
        return IntStream.range(0, golden.names().size())
                .filter(i -> eligible(i).stream().filter(j -> isRelevant(i, j)).count() >= 5)
                .boxed()
                .toList();
    }

    private boolean isRelevant(int article, int other) {
        return golden.relevant().get(article).contains(golden.names().get(other));
    }

    private double mean(List<Integer> judged, IntFunction<List<Integer>> lists) {
        double sum = 0;
        for (int article : judged) {
            double precision = golden.precisionAt5(article, lists.apply(article));
            sum += precision;
        }
        return sum / judged.size();
    }

    private List<Integer> byTags(int article) {
        Set<String> tags = new HashSet<>(golden.articles().get(article).tagKeys());
        return eligible(article).stream()
                .sorted(
                        Comparator.comparing(
                                j ->
                                        -golden.articles().get(j).tagKeys().stream()
                                                .filter(tags::contains)
                                                .count()))
                .toList();
    }

    private List<Integer> byRecency(int article) {
        Candidate from = golden.articles().get(article);
        return eligible(article).stream()
                .sorted(
                        Comparator.comparing(
                                j ->
                                        Duration.between(
                                                        from.date(),
                                                        golden.articles().get(j).date())
                                                .abs()))
                .toList();
    }

    /** Newest first. */
    private List<Integer> eligible(int article) {
        Candidate from = golden.articles().get(article);
        return IntStream.range(0, golden.names().size())
                .boxed()
                .filter(j -> j != article)
                .filter(
                        j ->
                                !golden.articles()
                                        .get(j)
                                        .date()
                                        .isAfter(from.date().plus(Duration.ofDays(14))))
                .sorted(
                        Comparator.comparing((Integer j) -> golden.articles().get(j).date())
                                .reversed())
                .toList();
    }
}
