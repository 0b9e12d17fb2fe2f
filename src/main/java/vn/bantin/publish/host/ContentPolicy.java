package vn.bantin.publish.host;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.bantin.config.CommentProvider;
import vn.bantin.config.SiteConfig;

/**
 * What pages may load and do (Content Security Policy, level 3): what lies in the portal itself, in
 * files of their own, and what the configuration names besides. Nothing in line, so that words
 * which somebody smuggles into a page stay words.
 */
final class ContentPolicy {
    private static final String SELF = "'self'";
    private static final List<String> FROM_THE_PORTAL =
            List.of(
                    "connect-src",
                    "font-src",
                    "form-action",
                    "img-src",
                    "manifest-src",
                    "script-src",
                    "style-src");
    private static final List<String> NOTHING =
            List.of("base-uri", "default-src", "frame-ancestors");

    /** Scheme, host, perhaps a port: nothing that ends a directive or a header. */
    private static final Pattern ORIGIN =
            Pattern.compile("https?://(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?");

    private ContentPolicy() {}

    /** Value of the header; directives in the order of their names. */
    static String of(SiteConfig config) {
        SortedMap<String, SortedSet<String>> directives = new TreeMap<>();
        NOTHING.forEach(name -> directives.put(name, new TreeSet<>(List.of("'none'"))));
        FROM_THE_PORTAL.forEach(name -> directives.put(name, new TreeSet<>(List.of(SELF))));
        config.commentProvider()
                .map(CommentProvider::contentSecurity)
                .ifPresent(
                        more -> more.forEach((name, origins) -> allow(directives, name, origins)));
        StringBuilder policy = new StringBuilder();
        directives.forEach(
                (name, sources) ->
                        policy.append(policy.isEmpty() ? "" : "; ")
                                .append(name)
                                .append(' ')
                                .append(String.join(" ", sources)));
        return SecurityHeaders.isSecure(config)
                ? policy.append("; upgrade-insecure-requests").toString()
                : policy.toString();
    }

    private static void allow(
            SortedMap<String, SortedSet<String>> directives, String name, List<String> origins) {
        directives.computeIfPresent(
                name,
                (known, sources) -> {
                    origins.stream().filter(ORIGIN.asMatchPredicate()).forEach(sources::add);
                    return sources;
                });
    }
}
