package vn.bantin.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * @param url absolute address of a page or of a sitemap
 * @param modified when it last changed in substance; never the time of a build
 */
public record SitemapEntry(String url, Optional<Instant> modified) {}
