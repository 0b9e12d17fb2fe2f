package vn.bantin.content;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.diagnostic.Position;

/**
 * A body as safe HTML, and what it says of itself.
 *
 * @param html only allow-listed elements and attributes, only checked addresses
 * @param lite the same in words alone, with links to twins; empty where none was wanted
 * @param ids anchors that the page offers: of headings and footnotes
 * @param anchorLinks links from this body to an anchor of another document, to be checked once that
 *     page's ids are known
 * @param headings those of the first level (h2) that stand in no box, quote or list, in their order
 */
public record Body(
        String html,
        String lite,
        SortedSet<String> ids,
        List<AnchorLink> anchorLinks,
        List<Heading> headings) {
    /** Nothing. */
    public static final Body NONE = new Body("", "", new TreeSet<>(), List.of(), List.of());

    public Body {
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        anchorLinks = List.copyOf(anchorLinks);
        headings = List.copyOf(headings);
    }

    /** The body of the page's twin. What it offers and wants is known of the page's own. */
    public Body twin() {
        return new Body(lite, "", new TreeSet<>(), List.of(), List.of());
    }

    /**
     * @param href of the page, without the fragment, as in {@link Target.Page}
     * @param id the fragment, decoded
     * @param position of the link
     */
    public record AnchorLink(String href, String id, Position position) {}

    /**
     * @param title plain text, not empty
     * @param id its anchor, one of {@link Body#ids}
     */
    public record Heading(String title, String id) {}
}
