package vn.bantin.publish.git;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy.IgnoreFailures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.publish.remote.FaultSweep;

/** P6: the line to the server breaks at every piece that goes over it. */
@Tag("heavy")
class GitFaultsTest {
    /** JGit may still be looking how exact the clock of the disk is, in files of its own. */
    @TempDir(deletionStrategy = IgnoreFailures.class)
    Path folder;

    private int made;

    @ParameterizedTest
    @EnumSource
    @DisplayName("P6 NW02 NW12 the branch is the old one or the new one, and the next run ends it")
    void everyPiece(Cut kind) throws Exception {
        FaultSweep<Cut> sweep = new FaultSweep<>(this::fresh);
        sweep.first(kind, 97);
        sweep.updates(kind, 53);

        System.out.println("git, " + kind + ": " + sweep);
    }

    private RepositoryOnALine fresh() throws Exception {
        made++;
        return new RepositoryOnALine(Files.createDirectory(folder.resolve("end-" + made)));
    }
}
