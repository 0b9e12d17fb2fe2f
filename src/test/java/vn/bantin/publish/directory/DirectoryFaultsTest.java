package vn.bantin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.build.MemoryDisk;
import vn.bantin.disk.Trouble;
import vn.bantin.publish.remote.FaultSweep;

/** P6: a disk gets into trouble, or the publisher dies, at every single change of the disk. */
@Tag("heavy")
class DirectoryFaultsTest {
    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    @ParameterizedTest
    @DisplayName("P6 KL05 DF01 from one release to the next")
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "HALTED.*")
    void updates(Trouble.Kind kind) throws Exception {
        FaultSweep<Trouble.Kind> sweep = new FaultSweep<>(this::fresh);
        sweep.updates(kind, 4);

        System.out.printf("directory, updates, %s: %s%n", kind, sweep);
        assertThat(sweep.cases()).isGreaterThan(10);
    }

    @ParameterizedTest
    @DisplayName("P6 NW07 the far end is full, or refuses all, from one operation on")
    @EnumSource(names = {"FULL", "SHORT", "DENIED"})
    void forGood(Trouble.Kind kind) throws Exception {
        FaultSweep<Trouble.Kind> sweep =
                new FaultSweep<>(() -> LocalEnd.sticky(Files.createTempDirectory(folder, "far")));
        sweep.updates(kind, 6);

        System.out.printf("directory, updates, %s for good: %s%n", kind, sweep);
        assertThat(sweep.cases()).isGreaterThan(10);
    }

    @ParameterizedTest
    @DisplayName("P6 KL05 DF01 the first release")
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "HALTED.*")
    void first(Trouble.Kind kind) throws Exception {
        FaultSweep<Trouble.Kind> sweep = new FaultSweep<>(this::fresh);
        sweep.first(kind, 5);

        System.out.printf("directory, first release, %s: %s%n", kind, sweep);
        assertThat(sweep.cases()).isGreaterThan(10);
    }

    private LocalEnd fresh() throws Exception {
        return new LocalEnd(Files.createTempDirectory(folder, "far"));
    }
}
