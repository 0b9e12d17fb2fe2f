package vn.bantin.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.Nearest;
import vn.bantin.text.Slug;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Reads where the portal is to be found: its own address and the form of its articles'. */
final class Addresses {
    /** Stands in for an address that cannot be used; nothing is written then (RFC 2606, 2). */
    private static final URI NOWHERE = URI.create("https://portal.invalid/");

    private static final String DEFAULT_PERMALINK = "/:section/:year/:slug/";
    private static final List<String> PLACEHOLDERS =
            List.of(":section", ":year", ":month", ":slug");

    private final YamlFields site;
    private final Reserved reserved;

    Addresses(YamlFields site, Reserved reserved) {
        this.site = site;
        this.reserved = reserved;
    }

    URI baseUrl() {
        Optional<YamlText> written = site.required("baseUrl");
        if (written.isEmpty()) {
            return NOWHERE;
        }
        Optional<URI> usable = usable(written.get().value());
        if (usable.isEmpty()) {
            site.report(Fault.BASE_URL_INVALID, written.get().position(), written.get().value());
        }
        return usable.orElse(NOWHERE);
    }

    private static Optional<URI> usable(String written) {
        try {
            URI uri = new URI(written.endsWith("/") ? written : written + "/");
            String scheme = String.valueOf(uri.getScheme());
            boolean web = scheme.equals("http") || scheme.equals("https");
            boolean bare =
                    uri.getRawQuery() == null
                            && uri.getRawFragment() == null
                            && uri.getRawUserInfo() == null;
            boolean named = uri.getHost() != null && hasPlainPath(uri.getRawPath());
            return web && bare && named ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** Folders by the names that need no encoding, and none of them empty or a dot. */
    private static boolean hasPlainPath(String path) {
        boolean dots = path.contains("//") || path.contains("/./") || path.contains("/../");
        return !dots
                && path.chars()
                        .allMatch(
                                c ->
                                        "/-._~".indexOf(c) >= 0
                                                || (c < 0x80 && Character.isLetterOrDigit(c)));
    }

    String permalink() {
        Optional<YamlText> written = site.text("permalink");
        boolean usable = written.isPresent() && isUsablePermalink(written.get());
        return usable ? written.get().value() : DEFAULT_PERMALINK;
    }

    private boolean isUsablePermalink(YamlText written) {
        String permalink = written.value();
        Position position = written.position();
        if (permalink.length() < 2 || !permalink.startsWith("/") || !permalink.endsWith("/")) {
            site.report(Fault.PERMALINK_SLASHES, position, permalink);
            return false;
        }
        List<String> segments =
                List.of(permalink.substring(1, permalink.length() - 1).split("/", -1));
        for (String segment : segments) {
            if (segment.startsWith(":") && !PLACEHOLDERS.contains(segment)) {
                site.report(
                        Fault.PERMALINK_PLACEHOLDER,
                        position,
                        segment,
                        Nearest.to(segment.toLowerCase(Locale.ROOT), PLACEHOLDERS));
                return false;
            }
            if (!segment.startsWith(":") && !Slug.isValid(segment)) {
                site.report(Fault.PERMALINK_SEGMENT, position, segment);
                return false;
            }
        }
        boolean isReserved = reserved.isFirstSegment(segments.get(0));
        if (!segments.contains(":slug")) {
            site.report(Fault.PERMALINK_WITHOUT_SLUG, position, permalink);
        } else if (isReserved) {
            site.report(Fault.PERMALINK_RESERVED, position, segments.get(0));
        }
        return segments.contains(":slug") && !isReserved;
    }
}
