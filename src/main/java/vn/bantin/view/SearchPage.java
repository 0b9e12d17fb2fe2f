package vn.bantin.view;

import java.util.List;

/**
 * The page for searching; template {@code search.ftlh}. There is no search yet: it says so, and
 * offers the ways to find a piece that there are, beside the index pages of {@link
 * SiteView#indexes}.
 *
 * @param breadcrumb from home
 * @param title h1
 * @param tags those with the most articles, most first, at most 24
 * @param topics links to topic pages
 * @param places links to place pages
 */
public record SearchPage(
        SiteView site,
        MetaView meta,
        List<LinkView> breadcrumb,
        String title,
        List<CountedLink> tags,
        List<LinkView> topics,
        List<LinkView> places)
        implements Page {
    public SearchPage {
        breadcrumb = List.copyOf(breadcrumb);
        tags = List.copyOf(tags);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }
}
