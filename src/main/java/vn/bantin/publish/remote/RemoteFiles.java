package vn.bantin.publish.remote;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Files at the far end of a connection, by key: what a protocol has to offer for a target whose
 * files are replaced one by one. Keys are relative, slash-separated, of the form of an {@link
 * vn.bantin.path.OutputPath}. Safe for as many threads as {@link #workers}.
 */
public interface RemoteFiles extends AutoCloseable {
    /** How many requests may run at once; at least 1. */
    int workers();

    /** Empty where there is no such file. */
    Optional<Fetched> read(String key) throws RemoteFailure;

    /** Makes or replaces a file, whole or not at all, and makes sure that it arrived unchanged. */
    void write(String key, byte[] bytes, Serving serving) throws RemoteFailure;

    /**
     * As {@link #write}, but only where there is nothing yet.
     *
     * @return false where there is something, which stays as it is; perhaps made by this very call
     *     before its answer was lost
     */
    default boolean create(String key, byte[] bytes, Serving serving) throws RemoteFailure {
        if (read(key).isPresent()) {
            return false;
        }
        write(key, bytes, serving);
        return true;
    }

    /**
     * Makes or replaces a file unless somebody else did so meanwhile, in one step.
     *
     * @param expected the version that is to be replaced; empty: there is to be none
     * @return the new version
     * @throws RemoteFailure {@link RemoteFailure.Kind#CONFLICT} where another version is there
     */
    Version exchange(String key, byte[] bytes, Optional<Version> expected) throws RemoteFailure;

    /**
     * Gives a file a second key at the far end, with the serving that it has; what was there is
     * replaced in one step.
     *
     * @return false where there is no such file, and then nothing has changed
     */
    boolean copy(String from, String to) throws RemoteFailure;

    /**
     * Whether {@link #move} shows a file in one step, so that files can wait elsewhere until all of
     * them are there.
     */
    boolean moves();

    /**
     * Renames in one step; a file takes the place of a file. Only called where {@link #moves}.
     *
     * @return false where there is no such file, and then nothing has changed
     */
    boolean move(String from, String to) throws RemoteFailure;

    /** Deletes a file; false where there is none. */
    boolean delete(String key) throws RemoteFailure;

    /**
     * Sizes of the files below a folder, by key. What a listing says is never a reason to delete
     * something, or to believe that something is there.
     */
    SortedMap<String, Long> list(String folder) throws RemoteFailure;

    @Override
    void close();

    /**
     * @param version by which {@link #exchange} knows it
     */
    record Fetched(byte[] bytes, Version version) {}

    /** What the far end calls a state of a file: an ETag, or a digest of its bytes. */
    record Version(String tag) {}
}
