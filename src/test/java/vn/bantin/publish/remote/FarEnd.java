package vn.bantin.publish.remote;

import java.util.Optional;
import vn.bantin.path.OutputPath;

/**
 * A place of publishing under test, which nothing was published to when it is made. Whoever made it
 * closes it, which ends servers.
 */
public interface FarEnd extends AutoCloseable {
    /** A publisher that has just been started; nothing but the far end itself knows of others. */
    Target newRun() throws Exception;

    /** What a reader gets there now; empty where that is «not found». */
    Optional<byte[]> read(OutputPath path) throws Exception;

    /** Whether readers get one release or the other, and nothing in between. */
    boolean switchesAtOnce();

    /** Whether releases can be gone back to; an archive may know of none. */
    default boolean keepsEarlier() {
        return true;
    }

    /**
     * Somebody else puts a file where readers would get it from.
     *
     * @return false where there is no such thing as somebody else's file
     */
    default boolean plant(OutputPath path, byte[] bytes) throws Exception {
        return false;
    }

    /** That file as it is now, whether readers still get it or not. */
    default Optional<byte[]> planted(OutputPath path) throws Exception {
        return read(path);
    }

    /** Fails where something is left that belongs to no release. */
    default void assertTidy() throws Exception {}

    @Override
    void close() throws Exception;
}
