package vn.bantin.view;

import java.util.List;
import java.util.Optional;

/**
 * The head of a page, for machines.
 *
 * @param title of the browser tab, the portal's name included
 * @param description plain text, at most 300 characters; may be empty
 * @param canonical absolute address
 * @param robots {@code index,follow} or {@code noindex,follow}
 * @param type Open Graph type: {@code article} or {@code website}
 * @param image for Open Graph and cards; {@code src} absolute
 * @param published ISO 8601, empty where the page has no date
 * @param modified ISO 8601, empty where the page was not changed after publishing
 * @param jsonLd one JSON-LD document, ready for a script element
 * @param feeds feeds of this page's own list, before the portal's
 * @param lite address of the page's twin in words alone; empty where it has none
 */
public record MetaView(
        String title,
        String description,
        String canonical,
        String robots,
        String type,
        Optional<ImageView> image,
        String published,
        String modified,
        Markup jsonLd,
        List<FeedView> feeds,
        String lite) {
    public MetaView {
        feeds = List.copyOf(feeds);
    }
}
