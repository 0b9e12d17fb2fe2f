package vn.bantin.feed;

import java.util.ArrayList;
import java.util.List;

/** A picture as Media RSS has it (rssboard.org/media-rss); Atom feeds carry it too. */
final class MediaElement {
    private MediaElement() {}

    static void write(XmlDocument xml, Media media) {
        List<String> attributes =
                new ArrayList<>(
                        List.of("url", media.url(), "type", media.type(), "medium", "image"));
        addIfKnown(attributes, "fileSize", media.bytes());
        addIfKnown(attributes, "width", media.width());
        addIfKnown(attributes, "height", media.height());
        xml.open("media:content", attributes.toArray(String[]::new));
        xml.textIfAny("media:description", media.caption(), "type", "plain");
        // Roles are those of the European Broadcasting Union, says Media RSS.
        xml.textIfAny("media:credit", media.credit(), "role", "photographer", "scheme", "urn:ebu");
        xml.close();
    }

    private static void addIfKnown(List<String> attributes, String name, long number) {
        if (number > 0) {
            attributes.add(name);
            attributes.add(Long.toString(number));
        }
    }
}
