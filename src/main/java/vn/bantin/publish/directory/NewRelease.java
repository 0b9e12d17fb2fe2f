package vn.bantin.publish.directory;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bantin.disk.FileOperations;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.Staging;

/** A release that is made beside the one that readers get, and shown by a link of another name. */
final class NewRelease implements Staging {
    private final Layout layout;
    private final FileOperations operations;
    private final Change change;
    private final int keep;
    private final UnfinishedRelease unfinished;
    private boolean finished;

    /**
     * @param keep see {@link DirectoryTarget}
     */
    NewRelease(Layout layout, FileOperations operations, Change change, int keep) {
        this.layout = layout;
        this.operations = operations;
        this.change = change;
        this.keep = keep;
        this.unfinished = new UnfinishedRelease(layout.unfinished(change.to()), operations);
    }

    /** Makes its folder, unless an attempt before has come as far as that, or farther. */
    void prepare() throws IOException {
        Optional<ReleaseId> shown = layout.shown();
        finished = shown.equals(Optional.of(change.to()));
        if (finished) {
            return;
        }
        requireFrom(shown);
        if (shown.isPresent()) {
            markAsShown(layout.release(shown.get()));
        }
        Leftovers leftovers = new Leftovers(layout, operations);
        leftovers.remove(Optional.of(change.to()));
        operations.makeFolders(layout.releases());
        makeLink();
        ReleaseFolder release = layout.release(change.to());
        if (!Files.exists(release.folder())) {
            unfinished.begin(change, shown.map(layout::release));
        } else if (OwnFiles.read(release.files()).equals(change.after())) {
            finished = true;
        } else {
            leftovers.retire(change.to());
            leftovers.remove(Optional.empty());
            prepare();
        }
    }

    @Override
    public Set<OutputPath> present() {
        return finished
                ? change.puts().stream().map(ReleaseFile::path).collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public void put(ReleaseFile file, byte[] bytes) throws RemoteFailure {
        DiskFailure.during(
                "writing " + file.path(),
                () -> {
                    if (!finished) {
                        unfinished.put(file.path(), bytes);
                    }
                    return file;
                });
    }

    @Override
    public void show() throws RemoteFailure {
        DiskFailure.during(
                "showing release " + change.to(),
                () -> {
                    Optional<ReleaseId> shown = layout.shown();
                    if (!shown.equals(Optional.of(change.to()))) {
                        requireFrom(shown);
                        if (!finished) {
                            unfinished.end(change.record(), layout.release(change.to()));
                            finished = true;
                        }
                        swap();
                    }
                    return finished;
                });
    }

    @Override
    public Set<OutputPath> delete() {
        // What goes is not in the new folder.
        return Set.of();
    }

    @Override
    public void finish() throws RemoteFailure {
        DiskFailure.during(
                "removing old releases",
                () -> {
                    markAsShown(layout.release(change.to()));
                    new Leftovers(layout, operations).removeOld(keep);
                    return finished;
                });
    }

    private void swap() throws IOException {
        operations.sync(layout.releases());
        if (!Files.isSymbolicLink(layout.newCurrent())) {
            makeLink();
        }
        operations.move(layout.newCurrent(), layout.current());
        operations.sync(layout.root());
    }

    /** Early, so that nothing is written in vain where there are no links. */
    private void makeLink() throws IOException {
        try {
            operations.symbolicLink(layout.newCurrent(), layout.destination(change.to()));
        } catch (UnsupportedOperationException none) {
            throw noLinks(none);
        } catch (FileSystemException refused) {
            // EPERM of FAT, ENOTSUP of others; who may not write there gets EACCES.
            String reason = String.valueOf(refused.getReason());
            throw reason.contains("not permitted") || reason.contains("not supported")
                    ? noLinks(refused)
                    : refused;
        }
    }

    private RemoteFailure noLinks(Exception cause) {
        return RemoteFailure.of(
                Kind.UNFIT, "the disk of " + layout.root() + " has no symbolic links", cause);
    }

    private void markAsShown(ReleaseFolder release) throws IOException {
        if (!Files.exists(release.shown())) {
            operations.write(release.shown(), new byte[0]);
        }
    }

    private void requireFrom(Optional<ReleaseId> shown) throws RemoteFailure {
        if (!shown.equals(change.from())) {
            throw RemoteFailure.of(
                    Kind.CONFLICT,
                    "meanwhile somebody has published release "
                            + shown.map(ReleaseId::value).orElse("none"));
        }
    }
}
