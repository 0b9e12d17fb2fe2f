package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Path;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.RealOperations;

/** A folder that is there for one run: empty when it begins, gone when it ends. */
public final class ScratchFolder implements AutoCloseable {
    private final Path folder;
    private final FileOperations operations = new RealOperations();

    /**
     * @param folder of ours alone; what an earlier run has left there is deleted
     * @throws OutputFailure where that cannot be
     */
    public ScratchFolder(Path folder) {
        this.folder = folder;
        clear();
    }

    /** Below it, all is this run's own; need not exist. */
    public Path folder() {
        return folder;
    }

    /**
     * @throws OutputFailure where something cannot be deleted
     */
    @Override
    public void close() {
        clear();
    }

    private void clear() {
        try {
            OnDisk.deleteTree(folder, operations);
        } catch (IOException failure) {
            throw OutputFailure.of(failure, folder.getFileName().toString(), 0);
        }
    }
}
