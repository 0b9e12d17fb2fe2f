package vn.bantin.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.path.SourcePath;

/**
 * A document for machines: feed, sitemap, robots.txt.
 *
 * @param path where it goes
 * @param origin what it is made for
 * @param text made when asked for; a pure function of the site
 * @param bodies of the articles it carries whole, in its order; none for the others
 */
public record FeedJob(
        OutputPath path, Position origin, Supplier<MachineText> text, List<BodySource> bodies)
        implements Job {
    public FeedJob {
        bodies = List.copyOf(bodies);
    }

    @Override
    public FeedJob after(Map<SourcePath, Head> heads) {
        List<BodySource> changed = bodies.stream().map(body -> body.after(heads)).toList();
        return new FeedJob(path, origin, text, changed);
    }

    @Override
    public Inputs inputs() {
        return new Inputs(
                Fingerprint.NONE,
                Digest.brief(text.get().value()),
                Digest.brief(bodies.stream().map(body -> body.head().content()).toList()),
                Digest.brief(bodies.stream().map(body -> body.context().print()).toList()));
    }
}
