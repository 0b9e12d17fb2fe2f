package vn.bantin.publish.after;

import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import vn.bantin.path.OutputPath;

/**
 * Where readers get the portal.
 *
 * @param home address of the home page; ends with a slash
 * @param proxies by which connections are made
 */
public record PublicSide(URI home, ProxySelector proxies) {
    /** The whole address of a file of the portal. */
    public URI of(OutputPath path) {
        String relative = path.address().substring(1);
        try {
            return home.resolve(new URI(null, null, relative, null).toASCIIString());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("any path can be written", impossible);
        }
    }
}
