package vn.bantin.publish.git;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.TargetContract;

/** A bare repository on this machine, served by Git's own programs. */
class GitOverFilesTest extends TargetContract {
    @TempDir Path folder;

    @Override
    protected FarEnd farEnd() throws Exception {
        return new BareRepository(folder);
    }
}
