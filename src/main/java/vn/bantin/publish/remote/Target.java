package vn.bantin.publish.remote;

import java.util.List;
import java.util.Optional;

/**
 * A place that readers are served from: a folder, a branch, a bucket. One object for one run; it
 * may connect when it is first asked something. Whoever calls it tries again what is worth trying
 * again, so doing the same twice must do no more than doing it once.
 *
 * <p>The order of calls is: {@link #lock}, {@link #record}, then perhaps {@link #begin}, {@link
 * Staging#put} for each file (on up to {@link #workers} threads, one wave after the other), {@link
 * Staging#show}, {@link Staging#delete}, {@link Staging#finish}. Before it, without the lock,
 * {@link #record} and {@link #isSettled} may be asked, to see whether there is anything to do; they
 * change nothing then.
 *
 * <p><b>Promise of every target:</b> wherever this ends, at the next attempt too, what readers get
 * hangs together: every page that can be reached from the home page has all that it links to and
 * shows. Where the place allows (a folder, a branch, an archive), readers get one release or the
 * other, and nothing in between.
 */
public interface Target extends AutoCloseable {
    /** How many files may be put at once; at least 1. */
    int workers();

    /**
     * Keeps other publishers out.
     *
     * @param mine who we are
     * @throws RemoteFailure {@link RemoteFailure.Kind#CONFLICT} where somebody holds it whose note
     *     is not dead; {@code about} is then that note
     */
    Lock lock(LockNote mine) throws RemoteFailure;

    /**
     * The record that the last release left, as it was given in {@link Change#record}; one request.
     * Empty where nothing was ever published.
     */
    Optional<byte[]> record() throws RemoteFailure;

    /**
     * Whether readers get what the record says: no attempt has begun to show another release and
     * died. Asked after {@link #record}, without the lock. Where it is false, as it is where a
     * target cannot tell, the lock is taken and the record asked for again, which is the moment to
     * put things in order.
     */
    default boolean isSettled() throws RemoteFailure {
        return false;
    }

    /**
     * Prepares for a release. What an attempt that did not end has left is found and used, or
     * removed: only what a record or a note of ours names is ever overwritten or deleted.
     */
    Staging begin(Change change) throws RemoteFailure;

    /** Releases that can be gone back to, newest first; without the one that readers get. */
    List<ReleaseId> earlier() throws RemoteFailure;

    /**
     * The record of an earlier release.
     *
     * @throws RemoteFailure {@link RemoteFailure.Kind#UNFIT} where it cannot be gone back to
     */
    byte[] record(ReleaseId earlier) throws RemoteFailure;

    /**
     * The bytes of a file of an earlier release, for a change that goes back to it.
     *
     * @param file as the record of that release names it
     */
    byte[] read(ReleaseId earlier, RecordedFile file) throws RemoteFailure;

    @Override
    void close();

    /** Held by the one who publishes. */
    interface Lock extends AutoCloseable {
        /**
         * Says that we are still there; called now and then.
         *
         * @throws RemoteFailure {@link RemoteFailure.Kind#CONFLICT} where somebody else took it
         */
        void renew(LockNote mine) throws RemoteFailure;

        @Override
        void close();
    }
}
