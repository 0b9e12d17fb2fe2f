package vn.bantin.publish.host;

import java.util.List;
import java.util.TreeSet;
import vn.bantin.config.SiteConfig;
import vn.bantin.output.Manifest;

/**
 * The files by which a host is told where old addresses lead, what is gone, and which headers go
 * with what. Made of nothing but the configuration and a closed manifest.
 */
public final class HostFiles {
    private HostFiles() {}

    /** What such a host gets; of {@link HostKind#NONE} nothing. */
    public static HostRules of(HostKind kind, SiteConfig config, Manifest manifest) {
        return new HostRules(List.of(), new TreeSet<>());
    }
}
