package vn.bantin.publish.git;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.Target;

/**
 * A lock is a ref beside the branch, to a commit of nothing but its note. The lease alone keeps the
 * branch whole; the lock spares those who come second their work, and says who is at it. So a
 * server that takes no such refs is published to without.
 */
final class BranchLocks {
    private static final String REFS = "refs/bantin/lock/";
    private static final int TRIES = 3;

    private final FarRepository far;
    private final String ref;

    /** Notes of ours, that they got there or not: an answer may have been lost. */
    private final Set<ObjectId> ours = new HashSet<>();

    BranchLocks(FarRepository far) {
        this.far = far;
        this.ref = REFS + far.settings().branch().substring(Constants.R_HEADS.length());
    }

    Target.Lock take(LockNote mine) throws RemoteFailure {
        for (int tried = 1; ; tried++) {
            try {
                return new Held(moved(Optional.empty(), mine));
            } catch (RemoteFailure failure) {
                if (failure.kind() == Kind.UNFIT) {
                    return new LeaseAlone();
                } else if (failure.kind() != Kind.CONFLICT) {
                    throw failure;
                }
                Optional<ObjectId> there = far.see(ref).tip();
                if (there.isPresent()) {
                    return takeOver(there.get(), mine);
                } else if (tried == TRIES) {
                    throw failure;
                }
            }
        }
    }

    private Target.Lock takeOver(ObjectId there, LockNote mine) throws RemoteFailure {
        if (ours.contains(there)) {
            return new Held(there);
        }
        String text = text(there);
        Optional<LockNote> theirs = LockNote.parse(text.lines().findFirst().orElse(""));
        if (theirs.isPresent() && !theirs.get().isDead(mine.since())) {
            throw RemoteFailure.of(Kind.CONFLICT, theirs.get().text());
        } else if (theirs.isEmpty()) {
            throw RemoteFailure.of(Kind.CONFLICT, ref + " is no lock of ours");
        }
        return new Held(moved(Optional.of(there), mine));
    }

    private String text(ObjectId note) throws RemoteFailure {
        try {
            return far.store().commit(note).getFullMessage();
        } catch (IOException damaged) {
            throw far.damaged(damaged);
        }
    }

    private ObjectId moved(Optional<ObjectId> from, LockNote mine) throws RemoteFailure {
        ObjectId note = note(mine, from);
        ours.add(note);
        far.move(ref, from, Optional.of(note));
        return note;
    }

    private ObjectId note(LockNote mine, Optional<ObjectId> parent) throws RemoteFailure {
        CommitBuilder commit = new CommitBuilder();
        parent.ifPresent(commit::setParentId);
        PersonIdent author =
                new PersonIdent(far.settings().name(), "", mine.since(), ZoneOffset.UTC);
        commit.setAuthor(author);
        commit.setCommitter(author);
        // Two that have the same name and begin in the same second are still two.
        commit.setMessage(mine.text() + "\n" + UUID.randomUUID() + "\n");
        try {
            return far.store().insert(commit);
        } catch (IOException damaged) {
            throw far.damaged(damaged);
        }
    }

    private final class Held implements Target.Lock {
        private ObjectId at;

        Held(ObjectId at) {
            this.at = at;
        }

        @Override
        public void renew(LockNote mine) throws RemoteFailure {
            try {
                at = moved(Optional.of(at), mine);
            } catch (RemoteFailure failure) {
                if (failure.kind() != Kind.CONFLICT || !found()) {
                    throw failure;
                }
            }
        }

        /** Whether it is ours all the same: an answer was lost. */
        private boolean found() throws RemoteFailure {
            Optional<ObjectId> there = far.see(ref).tip();
            there.filter(ours::contains).ifPresent(id -> at = id);
            return there.isPresent() && at.equals(there.get());
        }

        @Override
        public void close() {
            try {
                if (!released() && found()) {
                    released();
                }
            } catch (RemoteFailure unreachable) {
                // It dies by itself.
            }
        }

        private boolean released() throws RemoteFailure {
            try {
                far.move(ref, Optional.of(at), Optional.empty());
                return true;
            } catch (RemoteFailure failure) {
                if (failure.kind() == Kind.CONFLICT) {
                    return false;
                }
                throw failure;
            }
        }
    }

    private static final class LeaseAlone implements Target.Lock {
        @Override
        public void renew(LockNote mine) {
            // Nothing can be said there.
        }

        @Override
        public void close() {
            // Nothing was taken.
        }
    }
}
