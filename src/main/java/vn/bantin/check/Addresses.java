package vn.bantin.check;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.bantin.config.SiteConfig;
import vn.bantin.path.OutputPath;

/** Which file of the portal an address on one of its pages means. Safe for all threads. */
final class Addresses {
    private static final String FRONT = "index.html";

    private final String basePath;
    private final String baseUrl;
    private final Set<OutputPath> files;

    /** Menus and the like stand on every page. */
    private final Map<String, Optional<OutputPath>> known = new ConcurrentHashMap<>();

    /**
     * @param files all that the portal has
     */
    Addresses(SiteConfig config, Set<OutputPath> files) {
        this.basePath = config.basePath();
        this.baseUrl = config.baseUrl().toString();
        this.files = files;
    }

    /**
     * The part of an address that leads into this portal, from its root; empty for one that leads
     * elsewhere or is no address of a page.
     *
     * @param page address of the page it stands on, from the portal's root
     */
    Optional<String> inside(String href, String page) {
        String address = href.strip();
        if (address.startsWith(baseUrl)) {
            return Optional.of("/" + address.substring(baseUrl.length()));
        }
        if (address.isEmpty() || address.startsWith("//") || hasScheme(address)) {
            return Optional.empty();
        }
        if (address.startsWith("#")) {
            return Optional.of(page + address);
        }
        if (!address.startsWith("/")) {
            return resolved(address, page);
        }
        boolean ours = basePath.isEmpty() || address.startsWith(basePath + "/");
        return ours ? Optional.of(address.substring(basePath.length())) : Optional.empty();
    }

    private static Optional<String> resolved(String address, String page) {
        try {
            return Optional.of(URI.create(page).resolve(address).toString());
        } catch (IllegalArgumentException noAddress) {
            return Optional.of(page + address);
        }
    }

    /**
     * The file that a host would send; empty where there is none.
     *
     * @param inside as {@link #inside} gave it; what follows {@code ?} or {@code #} does not count
     */
    Optional<OutputPath> file(String inside) {
        return known.computeIfAbsent(path(inside), this::find);
    }

    /** What follows the number sign, decoded; empty without one. */
    static Optional<String> fragment(String inside) {
        int hash = inside.indexOf('#');
        return hash < 0 || hash + 1 == inside.length()
                ? Optional.empty()
                : Optional.of(decoded(inside.substring(hash + 1)));
    }

    private static String path(String inside) {
        int end = 0;
        while (end < inside.length() && inside.charAt(end) != '?' && inside.charAt(end) != '#') {
            end++;
        }
        return inside.substring(0, end);
    }

    private Optional<OutputPath> find(String path) {
        String file = decoded(path.substring(1));
        String front = file.isEmpty() || file.endsWith("/") ? file + FRONT : file;
        return present(front).or(() -> present(front + "/" + FRONT));
    }

    private Optional<OutputPath> present(String file) {
        try {
            return Optional.of(new OutputPath(file)).filter(files::contains);
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }

    /** Percent-encoding alone: a plus sign is one. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        int other = address.indexOf('/');
        return colon > 0 && (other < 0 || colon < other);
    }
}
