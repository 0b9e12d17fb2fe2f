package vn.bantin.feed;

import java.time.Instant;
import java.util.List;

/**
 * The newest articles for news search engines
 * (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). Which are new enough
 * (48 hours) is its caller's to say: there is no clock here.
 *
 * @param publication name of the portal, exactly as its pages show it
 * @param language BCP 47; its first subtag (ISO 639) is what is written
 * @param zone id of the zone (IANA) whose offset its times are written with
 * @param stories in the order to be written, at most {@value #LIMIT}
 */
public record NewsSitemap(String publication, String language, String zone, List<Story> stories) {
    /** Stories that one file may have. */
    public static final int LIMIT = 1_000;

    public NewsSitemap {
        stories = List.copyOf(stories);
        Sitemap.requireRoom(stories.size(), LIMIT);
    }

    /**
     * @param url absolute address
     * @param title plain text
     * @param published when it was first published
     */
    public record Story(String url, String title, Instant published) {}

    /** The file, UTF-8. */
    public byte[] bytes() {
        XmlDocument xml =
                new XmlDocument(
                        "urlset",
                        "xmlns",
                        Sitemap.NAMESPACE,
                        "xmlns:news",
                        "http://www.google.com/schemas/sitemap-news/0.9");
        Times times = new Times(zone);
        for (Story story : stories) {
            xml.open("url");
            xml.text("loc", story.url());
            xml.open("news:news");
            xml.open("news:publication");
            xml.text("news:name", publication);
            xml.text("news:language", subtag());
            xml.close();
            xml.text("news:publication_date", times.rfc3339(story.published()));
            xml.text("news:title", story.title());
            xml.close();
            xml.close();
        }
        return xml.bytes();
    }

    private String subtag() {
        int hyphen = language.indexOf('-');
        return hyphen < 0 ? language : language.substring(0, hyphen);
    }
}
