package vn.bantin.maven;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.bantin.config.PublishTarget;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Compressor;
import vn.bantin.publish.remote.Target;

/** Makes targets: the one seam between publishing and the libraries that drivers need. */
interface Drivers {
    /**
     * A target for one run.
     *
     * @param settings of the driver, by the keys of site.yaml; and {@code workers}, where site.yaml
     *     says how many, {@code content} and {@code output}, absolute folders that no target may be
     *     in; a {@code path} on this machine is absolute
     * @throws vn.bantin.publish.remote.RemoteFailure where the settings cannot be meant
     * @throws vn.bantin.publish.DriverUnavailable where the driver's libraries cannot be had
     */
    Target connect(PublishTarget.Driver driver, Map<String, String> settings, Access access)
            throws IOException;

    /** What packs text beforehand besides gzip; none where its library cannot be had here. */
    List<Compressor> compressors();
}
