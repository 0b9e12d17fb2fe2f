package vn.bantin.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;

/** The digest of a file's bytes. That of a view is in {@link RenderBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FingerprintBenchmark {
    private final List<byte[]> files = new Desk(500).files();
    private final Turn turn = new Turn(files.size());

    @Benchmark
    public Fingerprint file() {
        return Digest.ofBytes(files.get(turn.next()));
    }
}
