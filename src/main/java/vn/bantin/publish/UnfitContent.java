package vn.bantin.publish;

import java.io.IOException;
import vn.bantin.path.OutputPath;

/** A file of a release whose bytes cannot be had as they were when it was planned. */
final class UnfitContent extends IOException {
    private static final long serialVersionUID = 1L;

    private final String path;

    UnfitContent(OutputPath path, IOException cause) {
        super(path + ": " + cause.getMessage(), cause);
        this.path = path.value();
    }

    String path() {
        return path;
    }
}
