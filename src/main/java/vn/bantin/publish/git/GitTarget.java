package vn.bantin.publish.git;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RecordedFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Staging;
import vn.bantin.publish.remote.Target;

/** A branch that holds one release per commit. */
final class GitTarget implements Target {
    /** One deflates while the other reads. */
    private static final int WORKERS = 2;

    private final FarRepository far;
    private final History history;
    private final Guard guard;
    private final BranchLocks locks;
    private Optional<Sight> seen = Optional.empty();
    private Optional<GitStaging> begun = Optional.empty();

    GitTarget(FarRepository far, History history) {
        this.far = far;
        this.history = history;
        this.guard = new Guard(far.settings());
        this.locks = new BranchLocks(far);
    }

    @Override
    public int workers() {
        return WORKERS;
    }

    @Override
    public Lock lock(LockNote mine) throws RemoteFailure {
        return locks.take(mine);
    }

    @Override
    public Optional<byte[]> record() throws RemoteFailure {
        Sight now = look();
        if (now.record().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(history.blob(now.record().get(), now.commit().orElseThrow()));
    }

    /** Sees the branch as it is now: what is begun from here on is made on that. */
    private Sight look() throws RemoteFailure {
        FarRepository.Heads heads = far.see(far.settings().branch());
        Sight now = heads.tip().isPresent() ? sight(heads.tip().get()) : Sight.ofNothing();
        guard.check(now, heads.head());
        seen = Optional.of(now);
        return now;
    }

    private Sight sight(ObjectId tip) throws RemoteFailure {
        try (ObjectReader reader = far.store().reader()) {
            Tree root = Tree.read(reader, far.store().commit(tip).getTree());
            boolean untouched = Marks.proves(root, reader);
            return new Sight(Optional.of(tip), root, Marks.recordOf(root, reader), untouched);
        } catch (IOException damaged) {
            throw far.damaged(damaged);
        }
    }

    @Override
    public Staging begin(Change change) throws RemoteFailure {
        Sight from = seen.isPresent() ? seen.get() : look();
        guard.checkAgainst(from, change, far.store());
        begun.ifPresent(GitStaging::abandon);
        GitStaging staging = new GitStaging(far, from, change);
        begun = Optional.of(staging);
        return staging;
    }

    @Override
    public List<ReleaseId> earlier() throws RemoteFailure {
        return history.earlier(look());
    }

    @Override
    public byte[] record(ReleaseId earlier) throws RemoteFailure {
        return history.record(look(), earlier);
    }

    @Override
    public byte[] read(ReleaseId earlier, RecordedFile file) throws RemoteFailure {
        Sight now = seen.isPresent() ? seen.get() : look();
        return history.read(now, earlier, file);
    }

    @Override
    public void close() {
        begun.ifPresent(GitStaging::abandon);
        history.close();
        far.close();
    }
}
