package vn.bantin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.source.SourceScanner;
import vn.bantin.source.SourceTree;

/** Stage scan: a content folder of 10,000 articles that the file system has in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScanBenchmark {
    private final Path content = written();

    private static Path written() {
        try {
            Path folder = Files.createTempDirectory("bantin-scan");
            new CorpusWriter(new Corpus(1, 10_000), Flavour.BANTIN, folder).writeAll();
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Benchmark
    public Outcome<SourceTree> scan() {
        return new SourceScanner().scan(content);
    }

    @TearDown
    public void delete() throws IOException {
        Folders.delete(content);
    }
}
