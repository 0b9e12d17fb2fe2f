package vn.bantin.publish.git;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy.IgnoreFailures;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.TargetContract;

/** A bare repository on this machine, served by Git's own programs. */
class GitOverFilesTest extends TargetContract {
    /** JGit may still be looking how exact the clock of the disk is, in files of its own. */
    @TempDir(deletionStrategy = IgnoreFailures.class)
    Path folder;

    @Override
    protected FarEnd farEnd() throws Exception {
        return new BareRepository(folder);
    }
}
