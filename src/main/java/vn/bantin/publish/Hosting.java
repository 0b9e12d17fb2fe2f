package vn.bantin.publish;

import java.util.Collection;
import java.util.List;
import vn.bantin.output.Manifest;
import vn.bantin.output.OutputFacts;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Serving;

/** What becomes of the files of a site for whoever serves them. */
public interface Hosting {
    /**
     * How a file is to be served.
     *
     * @param facts what the build has noted of it; {@link OutputFacts#NONE} where nothing is known
     */
    Serving serving(OutputPath path, OutputFacts facts);

    /**
     * All that is to be published: the site, without what its host does better, and files for the
     * host and packed ones in addition. Reads no file.
     *
     * @param site every file of it
     */
    List<ReleaseFile> complete(Manifest manifest, Collection<ReleaseFile> site);
}
