package vn.bantin.plan;

import java.net.URI;
import vn.bantin.path.UrlPath;

/** Addresses as pages and feeds write them. */
final class Links {
    private final String basePath;
    private final String baseUrl;

    /**
     * @param baseUrl of the portal, with a final slash
     */
    Links(URI baseUrl, String basePath) {
        this.basePath = basePath;
        String full = baseUrl.toString();
        this.baseUrl = full.substring(0, full.length() - 1);
    }

    /** From the root of the host: works on every page, whatever its depth. */
    String href(UrlPath url) {
        return basePath + url.value();
    }

    /** With scheme and host. */
    String absolute(UrlPath url) {
        return baseUrl + url.value();
    }

    /** An editor's menu address: of this site when it starts with a slash. */
    String menuHref(String written) {
        return written.startsWith("/") ? basePath + written : written;
    }
}
