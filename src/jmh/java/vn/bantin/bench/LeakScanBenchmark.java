package vn.bantin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.scan.Canary;
import vn.bantin.publish.scan.PublishedTexts;
import vn.bantin.publish.scan.Scan;
import vn.bantin.publish.scan.ScanRules;
import vn.bantin.publish.scan.SecretValues;

/** A thousand texts looked through for 2,000 canaries, a secret and all shapes of keys. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LeakScanBenchmark {
    private static final OutputPath PATH = new OutputPath("tin-tuc/2026/bai/index.html");

    private final List<byte[]> files = new Desk(1_000).files();
    private final Scan scan = new Scan(rules(), PublishedTexts.NONE);

    private static ScanRules rules() {
        List<Canary> canaries = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String text = "Chị em hội viên xã thứ " + i + " chưa được công bố";
            canaries.add(new Canary(Canary.Part.SENTENCE, text, "content/nhap.md"));
        }
        return new ScanRules(
                canaries,
                List.of(),
                SecretValues.of(Map.of("KHO_TOKEN", "gX7pQ2mZ9tR4")),
                List.of(),
                Set.of());
    }

    @Benchmark
    public List<Diagnostic> scan() {
        files.forEach(file -> scan.file(PATH, file));
        return scan.diagnostics();
    }

    /** To compare with: what reading the bytes at all costs. */
    @Benchmark
    public long checksum() {
        CRC32 crc = new CRC32();
        files.forEach(crc::update);
        return crc.getValue();
    }
}
