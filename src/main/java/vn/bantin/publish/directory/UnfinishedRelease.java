package vn.bantin.publish.directory;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import vn.bantin.disk.FileOperations;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/**
 * A release that becomes one by the name of its folder. What it shares with the one before are
 * second names of the same files, so that it takes little room, and browsers are told truly that
 * those have not changed.
 */
final class UnfinishedRelease {
    private final ReleaseFolder release;
    private final FileOperations operations;
    private final Set<Path> made = new ConcurrentSkipListSet<>();

    UnfinishedRelease(ReleaseFolder release, FileOperations operations) {
        this.release = release;
        this.operations = operations;
    }

    /**
     * Makes the folder with all that stays as it is.
     *
     * @param before the release that readers get
     */
    void begin(Change change, Optional<ReleaseFolder> before) throws IOException {
        if (Files.exists(release.folder())) {
            throw RemoteFailure.of(
                    Kind.UNFIT, release.folder() + " holds what is not ours: move it away");
        }
        makeFolder(release.folder());
        operations.write(release.files(), OwnFiles.bytes(change.after()));
        makeFolder(release.site());
        for (OutputPath path : change.kept()) {
            keep(before.orElseThrow().file(path), release.file(path));
        }
    }

    /** Safe for all threads. */
    void put(OutputPath path, byte[] bytes) throws IOException {
        Path file = release.file(path);
        makeFolder(file.getParent());
        operations.deleteIfThere(file);
        operations.write(file, bytes);
        operations.sync(file);
        if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
            throw RemoteFailure.of(Kind.DAMAGED, file + " reads as other bytes");
        }
    }

    /**
     * Gives it its record and its name; from then on it outlives a power cut. Its folders are not
     * asked for one by one, which takes long: a journal keeps the order of what is done to folders,
     * and what is asked for last is done last.
     */
    void end(byte[] record, ReleaseFolder finished) throws IOException {
        operations.deleteIfThere(release.record());
        operations.write(release.record(), record);
        operations.sync(release.record());
        operations.sync(release.files());
        operations.sync(release.folder());
        operations.move(release.folder(), finished.folder());
    }

    /** Some disks know one name per file, and a system may refuse second names of others' files. */
    private void keep(Path from, Path to) throws IOException {
        makeFolder(to.getParent());
        try {
            operations.link(from, to);
        } catch (FileSystemException | UnsupportedOperationException onlyOneName) {
            if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
                throw RemoteFailure.of(
                        Kind.UNFIT, from + " was removed by somebody: put it back", onlyOneName);
            }
            operations.deleteIfThere(to);
            operations.copy(from, to);
        }
    }

    private void makeFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !made.contains(folder)) {
            if (!folder.equals(release.folder())) {
                makeFolder(folder.getParent());
            }
            operations.makeFolders(folder);
            made.add(folder);
        }
    }
}
