package vn.bantin.publish.directory;

import java.nio.file.Path;
import vn.bantin.path.OutputPath;

/** The folder of one release; see {@link Layout}. */
record ReleaseFolder(Path folder) {
    Path site() {
        return folder.resolve("site");
    }

    Path file(OutputPath path) {
        return site().resolve(path.value());
    }

    Path files() {
        return folder.resolve("files");
    }

    Path record() {
        return folder.resolve("record");
    }

    Path shown() {
        return folder.resolve("shown");
    }
}
