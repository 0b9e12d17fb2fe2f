package vn.bantin.feed;

import java.util.List;
import vn.bantin.feed.Feed.Entry;

/**
 * RSS 2.0. Authors as {@code dc:creator}, since RSS's own {@code author} wants e-mail addresses.
 */
final class RssWriter {
    private final Feed feed;
    private final Times times;
    private final XmlDocument xml =
            new XmlDocument(
                    "rss",
                    "version",
                    "2.0",
                    "xmlns:atom",
                    "http://www.w3.org/2005/Atom",
                    "xmlns:content",
                    "http://purl.org/rss/1.0/modules/content/",
                    "xmlns:dc",
                    "http://purl.org/dc/elements/1.1/",
                    "xmlns:media",
                    "http://search.yahoo.com/mrss/");

    RssWriter(Feed feed) {
        this.feed = feed;
        this.times = new Times(feed.zone());
    }

    byte[] write(List<String> contents) {
        xml.open("channel");
        xml.text("title", feed.title());
        xml.text("link", feed.homeUrl());
        // Required by RSS, so never left out.
        xml.text("description", feed.description().isEmpty() ? feed.title() : feed.description());
        xml.textIfAny("language", feed.language());
        xml.text("lastBuildDate", times.rfc822(feed.updated()));
        xml.textIfAny("dc:publisher", feed.publisher());
        xml.empty(
                "atom:link",
                "rel",
                "self",
                "type",
                FeedFormat.RSS.mediaType(),
                "href",
                feed.selfUrl());
        if (!feed.hub().isEmpty()) {
            xml.empty("atom:link", "rel", "hub", "href", feed.hub());
        }
        for (int i = 0; i < contents.size(); i++) {
            entry(feed.entries().get(i), contents.get(i));
        }
        xml.close();
        return xml.bytes();
    }

    private void entry(Entry entry, String content) {
        xml.open("item");
        xml.text("title", entry.title());
        xml.text("link", entry.url());
        xml.text("guid", entry.id(), "isPermaLink", "false");
        xml.text("pubDate", times.rfc822(entry.published()));
        entry.updated().ifPresent(at -> xml.text("atom:updated", times.rfc3339(entry.changed())));
        entry.authors().forEach(name -> xml.text("dc:creator", name));
        entry.categories().forEach(name -> xml.text("category", name));
        // Readers take it for HTML (RSS 2.0, "Elements of item"): a summary that talks of
        // {@code <script>} must not become one there.
        xml.textIfAny("description", HtmlText.of(entry.summary()));
        xml.cdataIfAny("content:encoded", content);
        entry.media().ifPresent(media -> MediaElement.write(xml, media));
        xml.close();
    }
}
