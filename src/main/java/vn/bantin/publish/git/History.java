package vn.bantin.publish.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import vn.bantin.publish.remote.RecordedFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** Releases before the last one: fetched when asked for, the commits first and alone. */
final class History implements AutoCloseable {
    private final FarRepository far;

    /** Of commits whose trees are missing, which must not be mistaken for whole ones. */
    private final Store past;

    private Optional<ObjectId> fetched = Optional.empty();

    History(FarRepository far, Store past) {
        this.far = far;
        this.past = past;
    }

    /** Newest first, without the one that the branch shows. */
    List<ReleaseId> earlier(Sight now) throws RemoteFailure {
        return List.copyOf(commits(now).keySet());
    }

    byte[] record(Sight now, ReleaseId release) throws RemoteFailure {
        ObjectId commit = commit(now, release);
        far.fetchTrees(commit);
        try (ObjectReader reader = far.store().reader()) {
            Tree root = Tree.read(reader, far.store().commit(commit).getTree());
            Optional<ObjectId> record = Marks.recordOf(root, reader);
            return blob(record.orElseThrow(() -> unfit(release)), commit);
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    /** Whoever reads one file is likely to want all that is not as it is now. */
    byte[] read(Sight now, ReleaseId release, RecordedFile file) throws RemoteFailure {
        ObjectId commit = commit(now, release);
        far.fetchTrees(commit);
        try (ObjectReader reader = far.store().reader();
                TreeWalk walk =
                        TreeWalk.forPath(
                                reader,
                                file.path().value(),
                                far.store().commit(commit).getTree())) {
            if (walk == null) {
                throw RemoteFailure.of(Kind.UNFIT, file.path() + " is not in " + release);
            }
            ObjectId blob = walk.getObjectId(0);
            if (!far.store().has(blob) && !commit.equals(fetched.orElse(null))) {
                far.fetchBlobs(differing(now, commit), commit);
                fetched = Optional.of(commit);
            }
            return blob(blob, commit);
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    /**
     * @param commit one that holds it
     */
    byte[] blob(ObjectId blob, ObjectId commit) throws RemoteFailure {
        far.fetchBlobs(List.of(blob), commit);
        try {
            return far.store().read(blob);
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    private List<ObjectId> differing(Sight now, ObjectId commit) throws IOException {
        List<ObjectId> blobs = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(far.store().repository())) {
            walk.addTree(far.store().commit(commit).getTree());
            walk.addTree(far.store().commit(now.commit().orElseThrow()).getTree());
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                if (walk.getRawMode(0) != 0) {
                    blobs.add(walk.getObjectId(0));
                }
            }
        }
        return blobs;
    }

    private ObjectId commit(Sight now, ReleaseId release) throws RemoteFailure {
        ObjectId commit = commits(now).get(release);
        if (commit == null) {
            throw unfit(release);
        }
        return commit;
    }

    private Map<ReleaseId, ObjectId> commits(Sight now) throws RemoteFailure {
        Map<ReleaseId, ObjectId> commits = new LinkedHashMap<>();
        if (now.commit().isEmpty()) {
            return commits;
        }
        ObjectId tip = now.commit().get();
        try (RevWalk walk = new RevWalk(whole(tip))) {
            RevCommit commit = walk.parseCommit(tip);
            while (commit.getParentCount() > 0) {
                commit = walk.parseCommit(commit.getParent(0));
                ObjectId found = commit.copy();
                ReleaseCommit.idOf(commit).ifPresent(id -> commits.putIfAbsent(id, found));
            }
            return commits;
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    private org.eclipse.jgit.lib.Repository whole(ObjectId tip) throws IOException {
        if (!past.has(tip)) {
            past.drop();
            far.fetchHistory(past, tip);
        }
        return past.repository();
    }

    private RemoteFailure damaged(IOException cause) {
        if (cause instanceof RemoteFailure known) {
            return known;
        }
        try {
            past.drop();
        } catch (IOException stuck) {
            cause.addSuppressed(stuck);
        }
        return far.damaged(cause);
    }

    private RemoteFailure unfit(ReleaseId release) {
        return RemoteFailure.of(
                Kind.UNFIT,
                far.settings().shown() + " has no release " + release + " to go back to");
    }

    @Override
    public void close() {
        past.close();
    }
}
