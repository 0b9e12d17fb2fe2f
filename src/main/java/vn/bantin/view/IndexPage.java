package vn.bantin.view;

import java.util.List;

/**
 * All tags, authors, places or topics; template {@code index.ftlh}.
 *
 * @param breadcrumb from home
 * @param kind {@code tag}, {@code author}, {@code place} or {@code topic}
 * @param title h1
 * @param groups by first letter, in Vietnamese order
 */
public record IndexPage(
        SiteView site,
        MetaView meta,
        List<LinkView> breadcrumb,
        String kind,
        String title,
        List<Group> groups)
        implements Page {
    public IndexPage {
        breadcrumb = List.copyOf(breadcrumb);
        groups = List.copyOf(groups);
    }

    /** Entries that start with one letter. */
    public record Group(String letter, List<CountedLink> links) {
        public Group {
            links = List.copyOf(links);
        }
    }
}
