package vn.bantin.publish.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.disk.Trouble.Kind;
import vn.bantin.publish.remote.FaultSweep;

/** P6: a disk in trouble at every operation on it. */
@Tag("heavy")
class ArchiveFaultsTest {
    @TempDir Path folder;
    private int made;

    @ParameterizedTest
    @EnumSource(names = {"FULL", "SHORT", "DENIED", "BROKEN", "KILLED_BEFORE", "KILLED_AFTER"})
    @DisplayName("P6 KL05 NW07 the archive is the old one or the new one, and the next run ends it")
    void everyOperation(Kind kind) throws Exception {
        FaultSweep<Kind> sweep = new FaultSweep<>(this::fresh);
        sweep.first(kind, 5);
        sweep.updates(kind, 2);

        System.out.println("archive, " + kind + ": " + sweep);
    }

    private ArchiveEnd fresh() throws Exception {
        made++;
        return new ArchiveEnd(
                Files.createDirectory(folder.resolve("end-" + made)), "trang.tar.gz", "");
    }
}
