package vn.bantin.publish.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.TargetContract;

/** The site in the folder {@code public} of a {@code .zip}, as GitLab Pages takes it. */
class ZipTest extends TargetContract {
    @TempDir Path folder;

    @Override
    protected FarEnd farEnd() throws Exception {
        return new ArchiveEnd(folder, "trang.zip", "public");
    }
}
