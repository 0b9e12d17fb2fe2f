package vn.bantin.serve;

import vn.bantin.build.BuildReport;
import vn.bantin.build.Progress;

/** Told what a preview does. Called from its threads, one call at a time. */
public interface PreviewListener {
    /** After each build, whether or not it was a good one. */
    void built(BuildReport report);

    /** A build that ended by a fault of ours: the site is as it was. */
    void broken(Throwable why);

    /** The system does not tell of changes, so they are looked for. */
    void watchesSlowly(String why);

    /** Told how far builds are. */
    Progress progress();
}
