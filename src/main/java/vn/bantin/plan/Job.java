package vn.bantin.plan;

import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;

/** One file of the site, and all that it takes to make it. */
public sealed interface Job permits PageJob, FeedJob, PictureJob, CopyJob {
    /** Where it goes. */
    OutputPath path();

    /** What it is made for: named when two jobs want one path, and when making it fails. */
    Position origin();

    /** Digests of all that its output depends on. Computed anew at each call: ask once. */
    Inputs inputs();
}
