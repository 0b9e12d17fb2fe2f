package vn.bantin.serve;

import java.net.InetAddress;
import java.util.List;

/**
 * Where a preview is to be reached.
 *
 * @param address of the network interface; this machine's own unless somebody knows better
 * @param port the first that is tried; 0: any
 * @param ports how many in a row are tried
 * @param hosts names, without port, that it may be called by besides those of this machine
 */
public record PreviewOptions(InetAddress address, int port, int ports, List<String> hosts) {
    public PreviewOptions {
        hosts = List.copyOf(hosts);
    }

    /** Whether other machines may reach it. */
    public boolean isOpenToOthers() {
        return !address.isLoopbackAddress();
    }
}
