package vn.bantin.publish;

import java.util.Collection;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;

/** Looks at what is about to leave. For one release. */
public interface Scanner {
    /** Looks at one file; on any thread. */
    void look(OutputPath path, byte[] bytes);

    /** What was found in all of them; with an error nothing leaves. Asked once, at the end. */
    List<Diagnostic> findings();

    /** Makes one when there is something to be looked at, since that may be much work. */
    @FunctionalInterface
    interface Maker {
        /**
         * @param release every file of it, of which some will be looked at
         */
        Scanner scanner(Collection<ReleaseFile> release);
    }
}
