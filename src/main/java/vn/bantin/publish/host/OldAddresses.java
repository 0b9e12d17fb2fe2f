package vn.bantin.publish.host;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.config.SiteConfig;
import vn.bantin.output.Manifest;
import vn.bantin.path.OutputPath;

/**
 * Addresses at which a host that can says more than the page that lies there.
 *
 * @param moved what leads on, by file
 * @param gone what was taken down, by file
 */
record OldAddresses(List<Moved> moved, List<Gone> gone) {
    OldAddresses {
        moved = List.copyOf(moved);
        gone = List.copyOf(gone);
    }

    /**
     * @param file the page that lies there for hosts that can do nothing else
     * @param from from the root of the host, not encoded
     * @param to from the root of the host, percent-encoded: never another host
     */
    record Moved(OutputPath file, String from, String to) {}

    /**
     * @param file the page that says so
     * @param address from the root of the host, not encoded
     */
    record Gone(OutputPath file, String address) {}

    static OldAddresses of(SiteConfig config, Manifest manifest) {
        String base = config.basePath();
        String portal = config.baseUrl().toString();
        List<Moved> moved = new ArrayList<>();
        manifest.redirects()
                .forEach(
                        (file, target) -> {
                            String from = base + file.address();
                            if (target.startsWith(portal)) {
                                String to = base + "/" + target.substring(portal.length());
                                if (!to.equals(from)) {
                                    moved.add(new Moved(file, from, Escapes.percent(to)));
                                }
                            }
                        });
        List<Gone> gone =
                manifest.gone().stream()
                        .map(file -> new Gone(file, base + file.address()))
                        .toList();
        return new OldAddresses(moved, gone);
    }
}
