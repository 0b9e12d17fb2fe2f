package vn.bantin.publish;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.bantin.config.PublishTarget;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.after.HubPing;
import vn.bantin.publish.after.Patience;
import vn.bantin.publish.after.PublicSide;
import vn.bantin.publish.after.Purge;
import vn.bantin.publish.after.Verification;
import vn.bantin.publish.remote.Credentials;

/**
 * What site.yaml asks for once a release is there: old copies are forgotten, then it is fetched as
 * a reader would, and only of what readers really get others are told.
 */
public final class PublicSideChecks implements Afterwards {
    private final PublishTarget target;
    private final PublicSide side;
    private final Patience patience;
    private final Credentials purging;
    private final Optional<URI> hub;

    /**
     * @param hub that the feeds name, unless the target has one of its own
     * @param patience how long caches may take
     * @param purging for whoever is told that copies are old
     */
    public PublicSideChecks(
            PublishTarget target,
            PublicSide side,
            Patience patience,
            Credentials purging,
            Optional<URI> hub) {
        this.target = target;
        this.side = side;
        this.patience = patience;
        this.purging = purging;
        this.hub = target.websub().or(() -> hub);
    }

    @Override
    public List<Diagnostic> after(Published published) throws InterruptedException {
        List<Diagnostic> found = new ArrayList<>();
        if (target.purge().isPresent()) {
            TreeSet<OutputPath> touched = new TreeSet<>(published.put());
            touched.addAll(published.deleted());
            found.addAll(new Purge(side, target.purge().get().url(), purging).purge(touched));
        }
        if (target.verify()) {
            found.addAll(new Verification(side, patience).verify(published.release()));
        }
        boolean wrong = found.stream().anyMatch(Diagnostic::isError);
        if (hub.isPresent() && !wrong) {
            found.addAll(new HubPing(side, hub.get()).ping(published.put()));
        }
        return found;
    }
}
