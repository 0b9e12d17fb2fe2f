package vn.bantin.publish.directory;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.build.MemoryDisk;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.TargetContract;

class DirectoryContractTest extends TargetContract {
    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    @Override
    protected FarEnd farEnd() {
        return new LocalEnd(folder);
    }
}
