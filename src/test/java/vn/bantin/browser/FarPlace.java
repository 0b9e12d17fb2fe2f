package vn.bantin.browser;

import java.io.IOException;
import java.nio.file.Path;
import vn.bantin.maven.PublishedPortal;

/** A place that a portal is published to, with the server that a driver talks to. */
interface FarPlace extends AutoCloseable {
    /** Name of the target. */
    String name();

    /** Keys of its entry in site.yaml, with commas between them. */
    String keys();

    /** Says who may publish there. */
    default void allow(PublishedPortal portal) {
        // Whoever may write the folder.
    }

    /** Whether readers get it from the very files that were published. */
    default boolean isServedDirectly() {
        return true;
    }

    /** The folder that readers get at this moment. */
    Path served() throws IOException;

    @Override
    default void close() throws IOException {
        // There is no server.
    }
}
