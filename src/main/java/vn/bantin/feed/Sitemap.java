package vn.bantin.feed;

import java.util.List;

/**
 * A list of pages for search engines (sitemaps.org/protocol.html).
 *
 * @param zone id of the zone (IANA) whose offset its times are written with
 * @param pages in the order to be written, at most {@value #LIMIT}
 */
public record Sitemap(String zone, List<SitemapEntry> pages) {
    /** Entries that one file may have, in this and in an index. */
    public static final int LIMIT = 50_000;

    static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public Sitemap {
        pages = List.copyOf(pages);
        requireRoom(pages.size(), LIMIT);
    }

    /** The file, UTF-8. */
    public byte[] bytes() {
        XmlDocument xml = new XmlDocument("urlset", "xmlns", NAMESPACE);
        write(xml, "url", zone, pages);
        return xml.bytes();
    }

    static void write(XmlDocument xml, String element, String zone, List<SitemapEntry> entries) {
        Times times = new Times(zone);
        for (SitemapEntry entry : entries) {
            xml.open(element);
            xml.text("loc", entry.url());
            entry.modified().ifPresent(at -> xml.text("lastmod", times.rfc3339(at)));
            xml.close();
        }
    }

    static void requireRoom(int size, int limit) {
        if (size > limit) {
            throw new IllegalArgumentException(size + " entries, but " + limit + " are allowed");
        }
    }
}
