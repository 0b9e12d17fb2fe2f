package vn.bantin.publish.archive;

import java.io.IOException;
import java.nio.file.Files;
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

/** An archive, with its record beside it. */
final class ArchiveTarget implements Target {
    private static final int WORKERS = 2;

    private final Places places;
    private final Layout layout;
    private final FileOperations disk;
    private final ArchiveLock lock;

    ArchiveTarget(Places places, Layout layout, FileOperations disk) {
        this.places = places;
        this.layout = layout;
        this.disk = disk;
        this.lock = new ArchiveLock(places, disk);
    }

    @Override
    public int workers() {
        return WORKERS;
    }

    @Override
    public Lock lock(LockNote mine) throws RemoteFailure {
        try {
            disk.makeFolders(places.folder());
            return lock.take(mine);
        } catch (IOException failed) {
            throw Failures.of("locking " + places.archive(), failed);
        }
    }

    /**
     * Empty too where the archive is not the one that the record was made of: an archive holds all
     * files, so what cannot be taken from this one has to be given anew.
     */
    @Override
    public Optional<byte[]> record() throws RemoteFailure {
        try {
            if (!Files.isRegularFile(places.archive()) || !Files.isRegularFile(places.record())) {
                return Optional.empty();
            }
            byte[] file = Files.readAllBytes(places.record());
            return Sealing.of(places.archive(), layout.prefix()).recordIn(file);
        } catch (IOException failed) {
            throw Failures.of("reading " + places.archive(), failed);
        }
    }

    @Override
    public Staging begin(Change change) throws RemoteFailure {
        if (Files.exists(places.archive()) && !Files.isRegularFile(places.archive())) {
            throw RemoteFailure.of(Kind.UNFIT, places.archive() + " is not a file");
        }
        try {
            ArchiveStaging staging = new ArchiveStaging(places, layout, disk, change, lock);
            staging.clear();
            return staging;
        } catch (IOException failed) {
            throw Failures.of("preparing " + places.archive(), failed);
        }
    }

    @Override
    public List<ReleaseId> earlier() {
        return List.of();
    }

    @Override
    public byte[] record(ReleaseId earlier) throws RemoteFailure {
        throw noEarlier(earlier);
    }

    @Override
    public byte[] read(ReleaseId earlier, RecordedFile file) throws RemoteFailure {
        throw noEarlier(earlier);
    }

    private RemoteFailure noEarlier(ReleaseId earlier) {
        return RemoteFailure.of(
                Kind.UNFIT,
                places.archive()
                        + " holds one release, so there is no "
                        + earlier
                        + " to go back to: build and publish that state again, or use a copy of"
                        + " the archive of that time");
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
