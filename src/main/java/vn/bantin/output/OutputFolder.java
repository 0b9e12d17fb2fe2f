package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;
import vn.bantin.path.OutputPath;

/**
 * The only writer of the site. Pages are staged beside it, by as many threads as there are, and
 * brought in by {@link #commit} once all of them are made: a new site or a new folder by one
 * rename, a file over a file by one rename each. Until then, and after {@link #abort}, the site is
 * byte for byte what it was. Nothing that is not among the site's own files is ever replaced or
 * deleted.
 *
 * <p>One instance for each run: {@code open}, {@code write}*, then {@code commit} or {@code abort}.
 */
public final class OutputFolder {
    private final Path output;
    private final Set<OutputPath> own;
    private final Runnable beforeFirstWrite;
    private final Staging staging;
    private final FileOperations operations;
    private UndoLog undo = new UndoLog();

    private OutputFolder(
            OutputRoots roots,
            Set<OutputPath> ownFiles,
            Runnable beforeFirstWrite,
            FileOperations operations) {
        this.output = roots.output();
        this.own = ownFiles;
        this.beforeFirstWrite = beforeFirstWrite;
        this.staging = new Staging(roots.staging(), operations);
        this.operations = operations;
    }

    /**
     * Checks the folders and writes nothing.
     *
     * @param ownFiles what earlier runs have made or, if the last one was stopped, may have made;
     *     they need not exist
     * @param beforeFirstWrite run by {@link #commit} before it first touches the output folder, and
     *     not at all where it has nothing to do: marks the site as unfinished
     */
    public static Outcome<Optional<OutputFolder>> open(
            OutputRoots roots,
            Set<OutputPath> ownFiles,
            Runnable beforeFirstWrite,
            FileOperations operations) {
        OutputRoots resolved;
        try {
            resolved = RootChecks.resolve(roots);
        } catch (IOException unreachable) {
            return new Outcome<>(
                    Optional.empty(), List.of(OutputFailure.of(unreachable, "", 0).diagnostic()));
        }
        List<Diagnostic> faults = new RootChecks(operations).check(resolved);
        return faults.isEmpty()
                ? Outcome.of(
                        Optional.of(
                                new OutputFolder(resolved, ownFiles, beforeFirstWrite, operations)))
                : new Outcome<>(Optional.empty(), faults);
    }

    /**
     * A {@code FOREIGN_FILE} for each of these paths where something lies that is not ours.
     *
     * @param wanted what this run will write
     */
    public List<Diagnostic> checkForeign(Collection<OutputPath> wanted) {
        return new Foreigners(output, own).inTheWayOf(wanted);
    }

    /**
     * A {@code DISK_TOO_SMALL} where the disk has not this room and a fifth more.
     *
     * @param bytes an estimate of all that this run will write
     */
    public Optional<Diagnostic> checkSpace(long bytes) {
        long needed = bytes + bytes / 5;
        try {
            long free = Files.getFileStore(staging.nearestFolder()).getUsableSpace();
            return free >= needed
                    ? Optional.empty()
                    : Optional.of(
                            Diagnostic.of(
                                    Fault.DISK_TOO_SMALL,
                                    Position.of("output"),
                                    String.valueOf(free >> 20),
                                    String.valueOf(OutputFailure.megabytes(needed))));
        } catch (IOException unknown) {
            // Some network disks do not say. Then the write itself will.
            return Optional.empty();
        }
    }

    /**
     * Stages a file. Safe for all threads.
     *
     * @throws OutputFailure naming the file
     */
    public void write(OutputPath path, byte[] bytes) {
        staging.write(path, bytes);
    }

    /**
     * Brings the staged files in, then deletes, then removes the folders that this has emptied.
     * Does nothing where there is nothing to do.
     *
     * @param deletes own files that go; none of them was written in this run
     * @throws OutputFailure naming the file; then {@link #abort}
     */
    public void commit(SortedSet<OutputPath> deletes) {
        if (!own.containsAll(deletes)) {
            throw new IllegalArgumentException("not the site's own: " + deletes);
        }
        if (staging.isEmpty() && deletes.isEmpty()) {
            // What an earlier run could not clear away.
            staging.discard();
            return;
        }
        staging.prepare();
        beforeFirstWrite.run();
        Commit commit = new Commit(output, staging.savedFiles(), own, operations);
        undo = commit.undo();
        commit.run(staging.newFiles(), deletes);
        undo.forget();
        commit.removeEmptyFolders(deletes);
        staging.discard();
    }

    /**
     * Takes back what this run has done, after a failure or instead of a commit.
     *
     * @return whether the output folder is again as it was; false where the disk did not let us (it
     *     is broken, or full while the staging folder is on another one), so that the site is still
     *     to be marked as unfinished
     */
    public boolean abort() {
        boolean restored = undo.takeBack();
        if (restored) {
            staging.discard();
        }
        return restored;
    }

    /** Size and time of a file of the site; empty where there is no regular file. */
    public Optional<FileStamp> stat(OutputPath path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(
                            output.resolve(path.value()),
                            BasicFileAttributes.class,
                            LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(
                            new FileStamp(
                                    attributes.size(),
                                    attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)))
                    : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /**
     * The bytes of a file of the site; empty where there is no regular file.
     *
     * @throws OutputFailure where there is one that cannot be read
     */
    public Optional<byte[]> read(OutputPath path) {
        if (stat(path).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(output.resolve(path.value())));
        } catch (NoSuchFileException vanished) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw OutputFailure.of(unreadable, path.value(), 0);
        }
    }
}
