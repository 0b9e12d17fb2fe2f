package vn.bantin.publish.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.bantin.disk.FileOperations;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RecordedFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.Staging;
import vn.bantin.publish.remote.Target;

/** A folder with releases, and a link to the one that readers get; see {@link Layout}. */
final class DirectoryTarget implements Target {
    /** Writers that wait for the disk at once. */
    private static final int WORKERS = 4;

    private final Layout layout;
    private final FileOperations operations;
    private final int keep;

    /**
     * @param keep how many releases are to be there at most, the one that readers get included
     */
    DirectoryTarget(Layout layout, FileOperations operations, int keep) {
        this.layout = layout;
        this.operations = operations;
        this.keep = keep;
    }

    @Override
    public int workers() {
        return WORKERS;
    }

    @Override
    public Lock lock(LockNote mine) throws RemoteFailure {
        return DiskFailure.during(
                "taking the lock",
                () -> {
                    makeRoot();
                    layout.requireOurs();
                    return DirectoryLock.take(layout, operations, mine, this::giveRoomBack);
                });
    }

    @Override
    public Optional<byte[]> record() throws RemoteFailure {
        return DiskFailure.during(
                "reading the record",
                () -> {
                    Optional<ReleaseId> shown = layout.shown();
                    return shown.isEmpty()
                            ? Optional.empty()
                            : Optional.of(readRecord(shown.get()));
                });
    }

    @Override
    public boolean isSettled() {
        // The link leads to files and record alike.
        return true;
    }

    @Override
    public Staging begin(Change change) throws RemoteFailure {
        return DiskFailure.during(
                "preparing release " + change.to(),
                () -> {
                    layout.requireOurs();
                    NewRelease release = new NewRelease(layout, operations, change, keep);
                    release.prepare();
                    return release;
                });
    }

    @Override
    public List<ReleaseId> earlier() throws RemoteFailure {
        return DiskFailure.during(
                "looking for earlier releases",
                () -> {
                    Optional<ReleaseId> shown = layout.shown();
                    return layout.finished().stream()
                            .filter(id -> Files.exists(layout.release(id).shown()))
                            .filter(id -> !shown.equals(Optional.of(id)))
                            .toList();
                });
    }

    @Override
    public byte[] record(ReleaseId earlier) throws RemoteFailure {
        return DiskFailure.during(
                "reading the record of release " + earlier, () -> readRecord(earlier));
    }

    @Override
    public byte[] read(ReleaseId earlier, RecordedFile file) throws RemoteFailure {
        return DiskFailure.during(
                "reading a file of release " + earlier,
                () -> read(earlier, layout.release(earlier).file(file.path())));
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private byte[] readRecord(ReleaseId id) throws IOException {
        return read(id, layout.release(id).record());
    }

    private static byte[] read(ReleaseId id, Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            throw RemoteFailure.of(
                    Kind.UNFIT, "release " + id + " is not there any more: no " + file, none);
        }
    }

    /** Only the last folder: one that is missing above it may be a disk that is not mounted. */
    private void makeRoot() throws IOException {
        Path root = layout.root();
        Path parent = root.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw RemoteFailure.of(
                    Kind.UNFIT, "there is no folder " + parent + ": make it, or mount its disk");
        }
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(root)) {
            throw RemoteFailure.of(Kind.UNFIT, root + " is no folder");
        }
        operations.makeFolders(root);
    }

    /** What an attempt that failed has left, as long as nobody else can use it. */
    private void giveRoomBack() {
        try {
            new Leftovers(layout, operations).remove(Optional.empty());
        } catch (IOException stays) {
            // Until the next release is begun.
        }
    }
}
