package vn.bantin.publish.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.TargetContract;

/** The site at the root of a {@code .tar.gz}, as GitHub Pages takes it. */
class TarGzTest extends TargetContract {
    @TempDir Path folder;

    @Override
    protected FarEnd farEnd() throws Exception {
        return new ArchiveEnd(folder, "trang.tar.gz", "");
    }
}
