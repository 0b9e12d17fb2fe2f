package vn.bantin.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import vn.bantin.disk.FileOperations;
import vn.bantin.path.OutputPath;

/**
 * Brings staged files into the output folder. A folder that is new to the site comes in by one
 * rename, whatever it holds; so does a whole new site. A file that is replaced or deleted keeps a
 * second name in the staging folder until the commit is done.
 */
final class Commit {
    private static final String PART = ".bantin-part";

    private final Path output;
    private final Path saved;
    private final Set<OutputPath> own;
    private final FileOperations operations;
    private final UndoLog undo = new UndoLog();
    private int savedFiles;
    private String current = "";

    /**
     * @param saved an empty folder that exists, for the second names
     */
    Commit(Path output, Path saved, Set<OutputPath> own, FileOperations operations) {
        this.output = output;
        this.saved = saved;
        this.own = own;
        this.operations = operations;
    }

    UndoLog undo() {
        return undo;
    }

    /**
     * First what comes, then what goes: a reader finds a page at its old or its new address.
     *
     * @throws OutputFailure naming the file; the caller is to take back what was done
     */
    void run(Path staged, SortedSet<OutputPath> deletes) {
        try {
            if (!OnDisk.list(staged).isEmpty()) {
                makeParents(output);
                bring(staged, output, deletes);
            }
            for (OutputPath path : deletes) {
                current = path.value();
                Path file = output.resolve(current);
                if (OnDisk.at(file) == OnDisk.FILE) {
                    setAside(file);
                }
            }
        } catch (IOException failed) {
            throw OutputFailure.of(failed, current, 0);
        }
    }

    /**
     * Removes the folders that held what was deleted and hold nothing now. Comes after the point of
     * no return: making them again would need room that a full disk has not, and an empty folder
     * that stays does no harm.
     */
    void removeEmptyFolders(SortedSet<OutputPath> deletes) {
        for (OutputPath path : deletes) {
            Path folder = output.resolve(path.value()).getParent();
            while (folder != null && !folder.equals(output) && removedEmpty(folder)) {
                folder = folder.getParent();
            }
        }
    }

    private void makeParents(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent != null && OnDisk.at(parent) == OnDisk.NOTHING) {
            makeParents(parent);
            makeFolder(parent);
        }
    }

    private void bring(Path from, Path to, SortedSet<OutputPath> deletes) throws IOException {
        current = shown(to);
        OnDisk coming = OnDisk.at(from);
        OnDisk there = makeWay(coming, to, deletes);
        if (there == OnDisk.NOTHING && renamed(from, to)) {
            return;
        }
        if (coming == OnDisk.FOLDER) {
            if (there == OnDisk.NOTHING) {
                makeFolder(to);
            }
            for (Path child : OnDisk.list(from)) {
                bring(child, to.resolve(child.getFileName()), deletes);
            }
        } else if (there == OnDisk.FILE) {
            save(to);
            place(from, to);
        } else {
            noteFile(to);
            place(from, to);
        }
    }

    /** What is in the target's place, once what is ours and goes anyway has gone. */
    private OnDisk makeWay(OnDisk coming, Path to, SortedSet<OutputPath> deletes)
            throws IOException {
        OnDisk there = OnDisk.at(to);
        if (there == OnDisk.NOTHING || (coming == OnDisk.FOLDER && there == OnDisk.FOLDER)) {
            return there;
        }
        if (coming == OnDisk.FILE && there == OnDisk.FILE && own.contains(path(to))) {
            return there;
        }
        if (!isGoing(to, deletes)) {
            throw OutputFailure.foreign(shown(to));
        }
        setAside(to);
        return OnDisk.NOTHING;
    }

    /** Whether a file is to be deleted, or nothing but such files is in a folder. */
    private boolean isGoing(Path path, SortedSet<OutputPath> deletes) throws IOException {
        return switch (OnDisk.at(path)) {
            case NOTHING -> true;
            case FILE -> deletes.contains(path(path));
            case FOLDER -> {
                boolean all = true;
                for (Path child : OnDisk.list(path)) {
                    all = all && isGoing(child, deletes);
                }
                yield all;
            }
            case OTHER -> false;
        };
    }

    /** False where the two are on different disks. */
    private boolean renamed(Path from, Path to) throws IOException {
        undo.note(
                () -> {
                    if (OnDisk.at(from) == OnDisk.NOTHING) {
                        operations.move(to, from);
                    }
                });
        try {
            operations.move(from, to);
            return true;
        } catch (AtomicMoveNotSupportedException otherDisk) {
            return false;
        }
    }

    private boolean removedEmpty(Path folder) {
        try {
            if (OnDisk.at(folder) == OnDisk.FOLDER) {
                operations.delete(folder);
            }
            return true;
        } catch (IOException stays) {
            return false;
        }
    }

    /** Takes a file or a folder out of the site by one rename, which a full disk allows too. */
    private void setAside(Path path) throws IOException {
        Path second = nextName();
        undo.note(
                () -> {
                    if (OnDisk.at(path) == OnDisk.NOTHING) {
                        operations.move(second, path);
                    }
                });
        try {
            operations.move(path, second);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            setAsideOnOtherDisk(path);
        }
    }

    private void setAsideOnOtherDisk(Path path) throws IOException {
        if (OnDisk.at(path) == OnDisk.FOLDER) {
            for (Path child : OnDisk.list(path)) {
                setAsideOnOtherDisk(child);
            }
            undo.note(
                    () -> {
                        if (OnDisk.at(path) == OnDisk.NOTHING) {
                            operations.makeFolder(path);
                        }
                    });
        } else {
            save(path);
        }
        operations.delete(path);
    }

    /** A second name where the disk has such, else a copy. */
    private void save(Path file) throws IOException {
        Path second = nextName();
        try {
            operations.link(file, second);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            OnDisk.deleteTree(second, operations);
            operations.copy(file, second);
        }
        undo.note(() -> place(second, file));
    }

    private void place(Path from, Path to) throws IOException {
        try {
            operations.move(from, to);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Path part = to.resolveSibling(to.getFileName() + PART);
            noteFile(part);
            OnDisk.deleteTree(part, operations);
            operations.copy(from, part);
            operations.move(part, to);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        noteFile(folder);
        operations.makeFolder(folder);
    }

    /** That a file, or a folder that is empty again by then, is new. */
    private void noteFile(Path path) {
        undo.note(
                () -> {
                    if (OnDisk.at(path) != OnDisk.NOTHING) {
                        operations.delete(path);
                    }
                });
    }

    private Path nextName() {
        return saved.resolve(String.valueOf(savedFiles++));
    }

    private OutputPath path(Path path) {
        return new OutputPath(shown(path));
    }

    /** Relative to the output folder, slash-separated on every system. */
    private String shown(Path path) {
        return output.relativize(path).toString().replace('\\', '/');
    }
}
