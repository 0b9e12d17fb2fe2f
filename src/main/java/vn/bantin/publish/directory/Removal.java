package vn.bantin.publish.directory;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.disk.FileOperations;
import vn.bantin.path.OutputPath;

/**
 * Removes releases, each file that its list names, and no other: what somebody else has put among
 * them stays, and so do the folders that it lies in.
 */
final class Removal {
    private final FileOperations operations;

    Removal(FileOperations operations) {
        this.operations = operations;
    }

    /** Does what is left to do, should an attempt before have ended in the middle. */
    void remove(ReleaseFolder release) throws IOException {
        SortedSet<Path> folders = new TreeSet<>(Comparator.reverseOrder());
        for (OutputPath path : OwnFiles.read(release.files()).keySet()) {
            Path file = release.file(path);
            deleteIfOurs(file);
            for (Path folder = file.getParent();
                    folder != null && !folder.equals(release.folder()) && folders.add(folder); ) {
                folder = folder.getParent();
            }
        }
        folders.add(release.site());
        // What lies deeper has a longer path, and comes first.
        for (Path folder : folders) {
            deleteIfOurs(folder);
        }
        deleteIfOurs(release.shown());
        deleteIfOurs(release.record());
        // Last: without it nobody knows what is ours.
        deleteIfOurs(release.files());
        deleteIfOurs(release.folder());
    }

    /** Asks for no leave: there may be a hundred thousand of them. */
    private void deleteIfOurs(Path path) throws IOException {
        try {
            operations.delete(path);
        } catch (NoSuchFileException | DirectoryNotEmptyException somebodyElses) {
            // Gone already, or holding what is not ours.
        }
    }
}
