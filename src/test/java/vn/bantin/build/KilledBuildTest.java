package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.output.Manifest;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.output.ManifestStore;
import vn.bantin.path.OutputPath;

/** P3, I9: whole builds in a Java of their own, which ends in the middle. */
@Tag("heavy")
class KilledBuildTest {
    private static final byte[] NO_FILE = {};
    private static final int KILLS = 200;
    private static final long SEED = Long.getLong("bantin.seed", 20_261_126);

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private TwoDays days;

    @BeforeEach
    void buildBothDays() {
        days = new TwoDays(folder);
    }

    /** Nothing is between two staged pages that is not between two others. */
    @ParameterizedTest
    @DisplayName(
            "I9 P3 KL01 KL02 a Java that halts before or after an operation: old or new files only")
    @CsvSource({"HALTED_BEFORE", "HALTED_AFTER"})
    @Execution(ExecutionMode.CONCURRENT)
    void halted(Trouble.Kind kind) throws Exception {
        NumberedOperations disk = new NumberedOperations(new RealOperations(), Trouble.NONE);
        days.start("lan", true).content(TwoDays.NEW).operations(disk).build();
        days.site.operations(new RealOperations());
        List<String> log = disk.log();
        int opened = firstMove(log);
        for (int at = 1; at <= log.size(); at++) {
            boolean near = at <= 3 || Math.abs(at - opened) <= 8 || at > log.size() - 20;
            boolean before = kind == Trouble.Kind.HALTED_BEFORE;
            // After one operation is before the next.
            if (Soak.isOn() || (before && near) || at % (before ? 16 : 24) == 0) {
                days.start("lan", true);
                Process child =
                        ChildBuild.start(
                                folder, TwoDays.NEW, "lan", kind.name(), String.valueOf(at));
                assertThat(child.waitFor()).isEqualTo(9);
                check(kind + " " + at + " " + log.get(at - 1));
            }
        }
    }

    @ParameterizedTest(name = "half {0}")
    @DisplayName("I9 P3 KL02 KL03 200 real kill -9, the recovery hit too: old or new files only")
    @ValueSource(ints = {0, 1})
    @Execution(ExecutionMode.CONCURRENT)
    void killed(int half) throws Exception {
        TestSite larger = TwoDaysFiles.writeMore(TwoDaysFiles.write(TestSite.in(folder)));
        days = new TwoDays(folder, larger);
        Random random = new Random(SEED + half);
        days.start("lan", true);
        int perTurn = 200;
        for (int kill = 0; kill < KILLS / 2; kill++) {
            String why = "seed " + (SEED + half) + ", kill " + kill;
            boolean recovering = kill % 3 > 0;
            killAfter(1 + random.nextInt(recovering ? perTurn : 3 * perTurn));
            days.assertNotTorn(why);
            assertManifestIsOpenOrWhole(why);
            if (!recovering || kill % 3 == 2) {
                days.assertNextIsClean(why);
            }
        }
    }

    private void killAfter(int operations) throws IOException, InterruptedException {
        Process child = ChildBuild.start(folder, TwoDays.NEW, "lan", "turns");
        try (InputStream said = child.getInputStream()) {
            int heard = said.readNBytes(operations).length;
            child.destroyForcibly();
            assertThat(heard).as("operations of the child").isEqualTo(operations);
            assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private void check(String why) {
        days.assertNotTorn(why);
        assertManifestIsOpenOrWhole(why);
        days.assertNextIsClean(why);
    }

    /** An unfinished tree is known as such, and every file in it is known as ours. */
    private void assertManifestIsOpenOrWhole(String why) {
        Manifest manifest = new ManifestStore(days.site.cacheFolder(), new RealOperations()).load();
        Map<String, byte[]> output = days.site.output();
        assertThat(manifest.own())
                .as(why)
                .containsAll(output.keySet().stream().map(OutputPath::new).toList());
        if (manifest.closed()) {
            manifest.entries()
                    .forEach(
                            (path, entry) ->
                                    assertHolds(
                                            why,
                                            entry,
                                            output.getOrDefault(path.value(), NO_FILE)));
        }
    }

    private static void assertHolds(String why, Entry entry, byte[] bytes) {
        assertThat(Checksum.of(bytes)).as(why).isEqualTo(entry.bytes());
    }

    /** By which the manifest is marked open: what comes after touches the output. */
    private static int firstMove(List<String> log) {
        int number = 1;
        while (!log.get(number - 1).startsWith("move")) {
            number++;
        }
        return number;
    }
}
