package vn.bantin.publish.host;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.config.SiteConfig;

/**
 * {@code _headers}, for Cloudflare Pages and Netlify alike. Where two rules name one header, both
 * join the values with a comma; so what differs by file is never said of all. Of pages nothing is
 * said of keeping: what both say by themselves is what we want.
 */
final class HeadersFile {
    private static final List<String> FEEDS =
            List.of(
                    "/feed.xml",
                    "/:section/feed.xml",
                    "/:kind/:name/feed.xml",
                    "/atom.xml",
                    "/feed.json",
                    "/sitemap.xml",
                    "/sitemap-news.xml",
                    "/sitemaps/*",
                    "/robots.txt");

    private HeadersFile() {}

    static HostText of(SiteConfig config) {
        String base = config.basePath();
        List<String> lines = new ArrayList<>();
        lines.add(HostText.MADE_BY);
        rule(lines, base + "/*", SecurityHeaders.of(config));
        rule(
                lines,
                base + "/assets/*",
                List.of(
                        cache(CacheRule.IMMUTABLE),
                        new Header(SecurityHeaders.RESOURCE_POLICY, "same-origin")));
        rule(
                lines,
                base + "/anh/*",
                List.of(
                        cache(CacheRule.IMMUTABLE),
                        new Header(SecurityHeaders.RESOURCE_POLICY, "cross-origin")));
        FEEDS.forEach(feed -> rule(lines, base + feed, List.of(cache(CacheRule.MINUTES))));
        rule(lines, base + "/site.webmanifest", List.of(cache(CacheRule.HOUR)));
        return new HostText("_headers", lines);
    }

    private static Header cache(CacheRule rule) {
        return new Header("Cache-Control", rule.header());
    }

    private static void rule(List<String> lines, String pattern, List<Header> headers) {
        lines.add(pattern);
        headers.forEach(header -> lines.add("  " + header.name() + ": " + header.value()));
    }
}
