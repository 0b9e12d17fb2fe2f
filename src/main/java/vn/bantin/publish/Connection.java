package vn.bantin.publish;

import java.io.IOException;
import vn.bantin.publish.remote.Target;

/** How a target is come by. */
public interface Connection {
    /**
     * One for this run.
     *
     * @throws vn.bantin.publish.remote.RemoteFailure where the far end, or its settings, are wrong
     * @throws DriverUnavailable where there is no driver for it
     */
    Target open() throws IOException;

    /** A text without the credentials that this connection uses, should they be in it. */
    String discreet(String text);
}
