package vn.bantin.plan;

import java.net.URI;
import vn.bantin.path.UrlPath;

/** Addresses as pages and feeds write them. */
final class Links {
    /** Before the address of a page stands this in that of its twin. */
    static final String LITE = "/lite";

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

    /** The twin in words alone of the page at an address. */
    String liteHref(UrlPath url) {
        return basePath + LITE + url.value();
    }

    /** The twin of the page that {@link #href} gave. */
    String twin(String href) {
        return basePath + LITE + href.substring(basePath.length());
    }

    /** The page whose twin {@link #liteHref} gave. */
    String full(String liteHref) {
        return basePath + liteHref.substring(basePath.length() + LITE.length());
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
