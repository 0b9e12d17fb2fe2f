package vn.bantin.feed;

import java.util.List;

/**
 * A list of sitemaps (sitemaps.org/protocol.html#index).
 *
 * @param zone id of the zone (IANA) whose offset its times are written with
 * @param sitemaps in the order to be written, at most {@link Sitemap#LIMIT}
 */
public record SitemapIndex(String zone, List<SitemapEntry> sitemaps) {
    public SitemapIndex {
        sitemaps = List.copyOf(sitemaps);
        Sitemap.requireRoom(sitemaps.size(), Sitemap.LIMIT);
    }

    /** The file, UTF-8. */
    public byte[] bytes() {
        XmlDocument xml = new XmlDocument("sitemapindex", "xmlns", Sitemap.NAMESPACE);
        Sitemap.write(xml, "sitemap", zone, sitemaps);
        return xml.bytes();
    }
}
