package vn.bantin.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.bantin.content.Head;
import vn.bantin.content.HeadReader;
import vn.bantin.diagnostic.Outcome;

/** Stage read: one file's bytes to its head. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FrontMatterBenchmark {
    private final Desk desk = new Desk(500);
    private final List<byte[]> files = desk.files();
    private final HeadReader reader = new HeadReader(desk.config());
    private final Turn turn = new Turn(desk.size());

    @Benchmark
    public Outcome<Optional<Head>> read() {
        int number = turn.next();
        return reader.read(desk.path(number), files.get(number));
    }
}
