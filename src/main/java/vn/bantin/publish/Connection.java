package vn.bantin.publish;

import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Target;

/** How a target is come by. */
public interface Connection {
    /** One for this run. */
    Target open() throws RemoteFailure;

    /** A text without the credentials that this connection uses, should they be in it. */
    String discreet(String text);
}
