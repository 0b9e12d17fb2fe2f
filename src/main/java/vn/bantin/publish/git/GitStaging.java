package vn.bantin.publish.git;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.internal.storage.file.PackInserter;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.jspecify.annotations.Nullable;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.Staging;

/**
 * A release as objects of Git on this machine; one push shows all of it, with the record, and
 * without what goes.
 */
final class GitStaging implements Staging {
    private final FarRepository far;
    private final Sight from;
    private final Change change;
    private final SortedMap<OutputPath, ObjectId> blobs = new TreeMap<>();
    private @Nullable PackInserter pack;
    private Optional<ObjectId> commit = Optional.empty();

    GitStaging(FarRepository far, Sight from, Change change) {
        this.far = far;
        this.from = from;
        this.change = change;
    }

    /** Nothing has gone anywhere before all of it goes. */
    @Override
    public Set<OutputPath> present() {
        return Set.of();
    }

    @Override
    public synchronized void put(ReleaseFile file, byte[] bytes) throws RemoteFailure {
        String path = file.path().value();
        try {
            new ObjectChecker().checkPath(path);
        } catch (CorruptObjectException notForGit) {
            throw RemoteFailure.of(Kind.UNFIT, path + " cannot be a file in Git", notForGit);
        }
        try {
            blobs.put(file.path(), pack().insert(Constants.OBJ_BLOB, bytes));
        } catch (IOException full) {
            throw far.damaged(full);
        }
    }

    private PackInserter pack() throws IOException {
        PackInserter open = pack;
        if (open == null) {
            open = far.store().newPack();
            pack = open;
        }
        return open;
    }

    @Override
    public synchronized void show() throws RemoteFailure {
        try {
            if (commit.isEmpty()) {
                commit = Optional.of(commit());
            }
        } catch (IOException damaged) {
            throw far.damaged(damaged);
        }
        if (!commit.equals(from.commit())) {
            far.move(far.settings().branch(), from.commit(), commit);
        }
    }

    private ObjectId commit() throws IOException {
        try (ObjectReader reader = far.store().reader();
                PackInserter inserter = pack()) {
            Tree root = Marks.site(from.root());
            new TreeEdit(reader, inserter).apply(root, edits());
            Marks.add(root, change.record(), inserter);
            ObjectId made = commit(root, inserter);
            inserter.flush();
            return made;
        } finally {
            pack = null;
        }
    }

    /** What is there already needs no commit. */
    private ObjectId commit(Tree root, PackInserter inserter) throws IOException {
        if (from.commit().isPresent() && root.id().equals(from.root().id())) {
            return from.commit().get();
        }
        ObjectId tree = root.insert(inserter);
        return inserter.insert(ReleaseCommit.of(change, tree, from.commit(), far.settings()));
    }

    private SortedMap<String, Optional<ObjectId>> edits() {
        SortedMap<String, Optional<ObjectId>> edits = new TreeMap<>();
        change.deletes().forEach(path -> edits.put(path.value(), Optional.empty()));
        change.after()
                .forEach(
                        (path, print) -> {
                            if (!print.equals(change.before().get(path))) {
                                edits.put(path.value(), Optional.of(blob(path)));
                            }
                        });
        return edits;
    }

    private ObjectId blob(OutputPath path) {
        ObjectId blob = blobs.get(path);
        if (blob == null) {
            throw new IllegalStateException(path + " was not put");
        }
        return blob;
    }

    /** Drops what was put and not shown. */
    synchronized void abandon() {
        if (pack != null) {
            pack.close();
            pack = null;
        }
    }

    /** They were no part of what was shown. */
    @Override
    public Set<OutputPath> delete() {
        return Set.of();
    }

    /** The record is in what was shown. */
    @Override
    public void finish() throws RemoteFailure {
        try {
            far.store().tidy();
        } catch (IOException stuck) {
            throw far.damaged(stuck);
        }
    }
}
