package vn.bantin.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.bantin.disk.FileOperations;
import vn.bantin.path.OutputPath;

/**
 * Where files wait. Only two folders of ours in it are ever made or deleted, so that a wrong
 * setting costs nobody a file.
 */
final class Staging {
    private final Path root;
    private final Path newFiles;
    private final Path savedFiles;
    private final FileOperations operations;
    private final ConcurrentMap<String, Boolean> folders = new ConcurrentHashMap<>();
    private volatile boolean prepared;
    private volatile boolean written;

    Staging(Path root, FileOperations operations) {
        this.root = root;
        this.newFiles = root.resolve("bantin-new");
        this.savedFiles = root.resolve("bantin-old");
        this.operations = operations;
    }

    /** Holds the staged files as they will lie in the output folder. */
    Path newFiles() {
        return newFiles;
    }

    /** Holds second names of what a commit replaces. */
    Path savedFiles() {
        return savedFiles;
    }

    boolean isEmpty() {
        return !written;
    }

    Path nearestFolder() {
        return RootChecks.nearestThatExists(root);
    }

    void write(OutputPath path, byte[] bytes) {
        prepare();
        String value = path.value();
        int slash = value.lastIndexOf('/');
        try {
            makeFolder(slash < 0 ? "" : value.substring(0, slash));
            operations.write(newFiles.resolve(value), bytes);
            written = true;
        } catch (IOException failed) {
            throw OutputFailure.of(failed, value, bytes.length);
        }
    }

    /** Makes both folders, without what a stopped run may have left in them. */
    void prepare() {
        if (!prepared) {
            prepareOnce();
        }
    }

    /** As far as possible: the next run does the rest. */
    void discard() {
        try {
            OnDisk.deleteTree(newFiles, operations);
            OnDisk.deleteTree(savedFiles, operations);
            if (OnDisk.at(root) == OnDisk.FOLDER && OnDisk.list(root).isEmpty()) {
                operations.delete(root);
            }
        } catch (IOException left) {
            // Nothing of the site depends on it.
        }
    }

    private synchronized void prepareOnce() {
        if (prepared) {
            return;
        }
        try {
            OnDisk.deleteTree(newFiles, operations);
            OnDisk.deleteTree(savedFiles, operations);
            operations.makeFolders(root);
            operations.makeFolder(newFiles);
            operations.makeFolder(savedFiles);
            prepared = true;
        } catch (IOException failed) {
            throw OutputFailure.of(failed, "", 0);
        }
    }

    /**
     * Once each. Two threads can want a folder at the same time: the second waits in the map until
     * the first has made it.
     */
    private void makeFolder(String folder) throws IOException {
        if (folder.isEmpty() || folders.containsKey(folder)) {
            return;
        }
        int slash = folder.lastIndexOf('/');
        makeFolder(slash < 0 ? "" : folder.substring(0, slash));
        try {
            folders.computeIfAbsent(
                    folder,
                    absent -> {
                        makeOne(absent);
                        return true;
                    });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void makeOne(String folder) {
        try {
            operations.makeFolder(newFiles.resolve(folder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
