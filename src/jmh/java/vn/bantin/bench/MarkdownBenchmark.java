package vn.bantin.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.bantin.content.Body;
import vn.bantin.content.BodyRenderer;
import vn.bantin.content.BodyText;
import vn.bantin.content.DocumentText;
import vn.bantin.diagnostic.Outcome;

/** One body to safe HTML, guard included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MarkdownBenchmark {
    private final Desk desk = new Desk(500);
    private final List<BodyText> drafts =
            IntStream.range(0, desk.size()).mapToObj(this::draft).toList();
    private final BodyRenderer renderer = new BodyRenderer();
    private final Turn turn = new Turn(desk.size());

    /** A body with a fault would be another work. */
    public MarkdownBenchmark() {
        drafts.forEach(draft -> Desk.checked(renderer.render(draft)));
    }

    private BodyText draft(int number) {
        DocumentText text = Desk.checked(DocumentText.decode(desk.bytes(number), "content/a.md"));
        return new BodyText(text.body(), desk.context(desk.story(number), desk.path(number)));
    }

    @Benchmark
    public Outcome<Body> render() {
        return renderer.render(drafts.get(turn.next()));
    }

    @TearDown
    public void close() {
        renderer.close();
    }
}
