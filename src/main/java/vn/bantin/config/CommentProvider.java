package vn.bantin.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The program that takes readers' comments in place of the placeholder.
 *
 * @param name {@code waline}, or {@code own}: of a template of the site's own
 * @param server absolute http(s) address that its script talks to, without a final slash; may be
 *     empty for {@code own}
 * @param client absolute http(s) address of the folder with its script and stylesheet, without a
 *     final slash; empty: the site's own copy, else the server's
 * @param options what else the template gets, by name
 * @param sources further origins that it needs, as {@code https://host}
 */
public record CommentProvider(
        String name,
        String server,
        String client,
        SortedMap<String, String> options,
        List<String> sources) {
    /** Of the built-in adapter. */
    public static final String WALINE = "waline";

    /** What a page with comments fetches from a provider, or lets it do (CSP level 3, 6.1). */
    private static final List<String> DIRECTIVES =
            List.of("connect-src", "img-src", "script-src", "style-src");

    public CommentProvider {
        options = Collections.unmodifiableSortedMap(options);
        sources = List.copyOf(sources);
    }

    /** Whose script runs there. */
    public boolean isWaline() {
        return name.equals(WALINE);
    }

    /**
     * What a Content-Security-Policy must allow besides the portal itself, once a reader asks for
     * comments: origins by directive. For whoever writes the host's files.
     */
    public SortedMap<String, List<String>> contentSecurity() {
        List<String> origins = new ArrayList<>();
        for (String address : List.of(server, client)) {
            if (!address.isEmpty()) {
                origins.add(origin(address));
            }
        }
        origins.addAll(sources);
        List<String> once = origins.stream().distinct().sorted().toList();
        SortedMap<String, List<String>> policy = new TreeMap<>();
        if (!once.isEmpty()) {
            DIRECTIVES.forEach(directive -> policy.put(directive, once));
        }
        return policy;
    }

    /** Scheme, host and port (RFC 6454). */
    private static String origin(String address) {
        URI uri = URI.create(address);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + port;
    }
}
