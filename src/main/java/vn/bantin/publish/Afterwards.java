package vn.bantin.publish;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;

/** What is done once a release is recorded. Takes nothing back. */
@FunctionalInterface
public interface Afterwards {
    /** What went wrong; an error where readers get something else. */
    List<Diagnostic> after(Published published) throws InterruptedException;

    /**
     * A release that readers get.
     *
     * @param release every file of it
     * @param put those that were added or changed
     * @param deleted what is no longer there
     */
    record Published(
            Collection<ReleaseFile> release,
            SortedSet<OutputPath> put,
            SortedSet<OutputPath> deleted) {}
}
