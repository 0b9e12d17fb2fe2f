package vn.bantin.publish.after;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Credentials;

/** Tells a content delivery network which addresses it is to forget. The last thing of all. */
public final class Purge {
    private final PublicSide side;
    private final URI url;
    private final Credentials credentials;

    /**
     * @param url where to post
     * @param credentials whose secret is sent as a bearer token; without one nothing is sent as
     *     such
     */
    public Purge(PublicSide side, URI url, Credentials credentials) {
        this.side = side;
        this.url = url;
        this.credentials = credentials;
    }

    /**
     * @param changed files that were changed or deleted
     * @return warnings where the network did not take it
     */
    public List<Diagnostic> purge(Collection<OutputPath> changed) throws InterruptedException {
        return List.of();
    }
}
