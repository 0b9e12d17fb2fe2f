package vn.bantin.bench;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.bantin.content.Head;
import vn.bantin.site.related.Candidate;
import vn.bantin.site.related.RelatedArticles;

/** «Đọc thêm» among 10,000 articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RelatedBenchmark {
    private final Desk desk = new Desk(10_000);
    private final List<Candidate> candidates = candidates();
    private final RelatedArticles related = RelatedArticles.of(candidates);
    private final Set<Integer> numbers =
            IntStream.range(0, candidates.size()).boxed().collect(Collectors.toSet());
    private final Turn turn = new Turn(desk.size());

    private List<Candidate> candidates() {
        List<Head> heads = desk.heads();
        return IntStream.range(0, desk.size())
                .mapToObj(number -> candidate(desk.story(number), heads.get(number)))
                .toList();
    }

    private static Candidate candidate(Story story, Head head) {
        return new Candidate(
                story.date().toInstant(ZoneOffset.ofHours(7)),
                "/" + story.spot().path() + "/",
                head.terms(),
                story.tags(),
                "",
                story.place(),
                story.spot().section(),
                true);
    }

    /** The whole of it, on one thread. */
    @Benchmark
    public RelatedArticles index() {
        return RelatedArticles.of(candidates);
    }

    @Benchmark
    public List<Integer> list() {
        return related.related(turn.next(), Set.of(), RelatedArticles.LIMIT);
    }

    /** All lists of a build, on one thread. */
    @Benchmark
    public Map<Integer, int[]> all() {
        return related.some(
                numbers, number -> new RelatedArticles.Query(new int[0], RelatedArticles.LIMIT));
    }
}
