package vn.bantin.plan;

import java.util.List;
import java.util.Map;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;
import vn.bantin.path.SourcePath;

/** One file of the site, and all that it takes to make it. */
public sealed interface Job permits PageJob, FeedJob, PictureJob, CopyJob {
    /** Where it goes. */
    OutputPath path();

    /** What it is made for: named when two jobs want one path, and when making it fails. */
    Position origin();

    /** The documents whose bodies go into it. */
    default List<BodySource> bodies() {
        return List.of();
    }

    /**
     * The job for the same file after some documents have got another body; see {@link
     * RenderPlan#after}.
     */
    default Job after(Map<SourcePath, Head> heads) {
        return this;
    }

    /** Digests of all that its output depends on. Computed anew at each call: ask once. */
    Inputs inputs();
}
