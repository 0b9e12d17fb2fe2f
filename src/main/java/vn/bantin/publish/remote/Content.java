package vn.bantin.publish.remote;

import java.io.IOException;

/** Where the bytes of a file come from when they are wanted. */
@FunctionalInterface
public interface Content {
    /**
     * @throws IOException where they cannot be had, or are not those of the release any more
     */
    byte[] read() throws IOException;
}
