package vn.bantin.publish.git;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy.IgnoreFailures;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.TargetContract;

/** A server that can send folders without files, and publishers that share what they keep. */
class GitWithFiltersTest extends TargetContract {
    /** JGit may still be looking how exact the clock of the disk is, in files of its own. */
    @TempDir(deletionStrategy = IgnoreFailures.class)
    Path folder;

    @Override
    protected FarEnd farEnd() throws Exception {
        BareRepository end =
                new BareRepository(folder) {
                    @Override
                    Path scratch() {
                        return folder.resolve("scratch");
                    }
                };
        allowFilters(end.git);
        return end;
    }

    /** As large hosts have it. */
    static void allowFilters(GitProgram git) throws IOException {
        git.run("config", "uploadpack.allowFilter", "true");
    }
}
