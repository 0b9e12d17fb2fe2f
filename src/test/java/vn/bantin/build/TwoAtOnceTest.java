package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.cache.BuildLock;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;

/**
 * P12: two builds at once over one folder, one of yesterday's site and one of today's: each waits
 * or ends as busy, and whoever has the lock finds a whole tree and leaves one.
 */
@Tag("heavy")
class TwoAtOnceTest {
    private static final int STARTS = 100;
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private TwoDays days;

    @BeforeEach
    void buildBothDays() {
        days = new TwoDays(folder);
        days.start("lan", false);
    }

    /** What came of a hundred starts: how many built, and how many ended as busy. */
    private record Starts(int built, int busy) {}

    /** Two processes, each of which starts a hundred times. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            Starts starts = start(folder, arguments[1], arguments[2]);
            System.out.println(starts);
        }
    }

    @Test
    @DisplayName("P12 CO01 two processes, 100 starts each: wait or busy, the tree ends clean")
    void twoProcesses() throws Exception {
        Process one = child(TwoDays.NEW, TestSite.hash(days.newTree));
        Process other = child(TwoDays.OLD, TestSite.hash(days.oldTree));
        for (Process process : List.of(one, other)) {
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said).contains("Starts[built=");
        }
        days.assertNextIsClean("after two processes");
    }

    @Test
    @DisplayName(
            "P12 CO02 two builds in one JVM, 100 starts each: wait or busy, the tree ends clean")
    void twoInOneJvm() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Starts>> both = new ArrayList<>();
        both.add(pool.submit(() -> start(folder, TwoDays.NEW, TestSite.hash(days.newTree))));
        both.add(pool.submit(() -> start(folder, TwoDays.OLD, TestSite.hash(days.oldTree))));
        for (Future<Starts> one : both) {
            Starts starts = one.get();
            assertThat(starts.built()).isGreaterThanOrEqualTo(STARTS / 2);
            assertThat(starts.built() + starts.busy()).isEqualTo(STARTS);
        }
        pool.shutdown();
        days.assertNextIsClean("after two in one JVM");
    }

    /** Every other start has no patience. */
    private static Starts start(Path folder, String content, String expected) {
        TestSite site = TestSite.in(folder).target("lan").content(content);
        int built = 0;
        int busy = 0;
        for (int start = 0; start < STARTS; start++) {
            Duration patience = start % 2 == 0 ? LONG : Duration.ZERO;
            Outcome<Optional<BuildLock>> lock =
                    BuildLock.acquire(site.cacheFolder(), content, patience, holder -> {});
            if (lock.value().isEmpty()) {
                assertThat(lock.diagnostics().get(0).fault()).isEqualTo(Fault.BUILD_BUSY);
                busy++;
                continue;
            }
            try (BuildLock held = lock.value().get()) {
                assertThat(held.isExclusive()).isTrue();
                assertThat(TestSite.hash(site.build().files())).isEqualTo(expected);
                built++;
            }
        }
        return new Starts(built, busy);
    }

    private Process child(String content, String expected) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        content,
                        expected)
                .redirectErrorStream(true)
                .start();
    }
}
