package vn.bantin.feed;

import java.util.List;
import vn.bantin.feed.Feed.Entry;

/** Atom, RFC 4287. */
final class AtomWriter {
    private final Feed feed;
    private final Times times;
    private final XmlDocument xml;

    AtomWriter(Feed feed) {
        this.feed = feed;
        this.times = new Times(feed.zone());
        this.xml =
                new XmlDocument(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:media",
                        "http://search.yahoo.com/mrss/",
                        "xml:lang",
                        feed.language());
    }

    byte[] write(List<String> contents) {
        xml.text("id", feed.selfUrl());
        xml.text("title", feed.title());
        xml.textIfAny("subtitle", feed.description());
        xml.text("updated", times.rfc3339(feed.updated()));
        // An author of the feed serves for entries without one (§ 4.2.1): so there always is one.
        person("author", feed.publisher().isEmpty() ? feed.title() : feed.publisher());
        link("alternate", "text/html", feed.homeUrl());
        link("self", FeedFormat.ATOM.mediaType(), feed.selfUrl());
        if (!feed.hub().isEmpty()) {
            xml.empty("link", "rel", "hub", "href", feed.hub());
        }
        for (int i = 0; i < contents.size(); i++) {
            entry(feed.entries().get(i), contents.get(i));
        }
        return xml.bytes();
    }

    private void entry(Entry entry, String content) {
        xml.open("entry");
        xml.text("id", entry.id());
        xml.text("title", entry.title());
        link("alternate", "text/html", entry.url());
        xml.text("published", times.rfc3339(entry.published()));
        xml.text("updated", times.rfc3339(entry.changed()));
        entry.authors().forEach(name -> person("author", name));
        entry.categories().forEach(name -> xml.empty("category", "term", name));
        xml.textIfAny("summary", entry.summary());
        xml.textIfAny("content", content, "type", "html");
        entry.media().ifPresent(media -> MediaElement.write(xml, media));
        xml.close();
    }

    private void person(String element, String name) {
        xml.open(element);
        xml.text("name", name);
        xml.close();
    }

    private void link(String relation, String type, String url) {
        xml.empty("link", "rel", relation, "type", type, "href", url);
    }
}
