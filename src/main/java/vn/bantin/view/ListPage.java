package vn.bantin.view;

import java.util.List;
import java.util.Optional;

/**
 * A list of articles; template {@code list.ftlh}, with {@code body} (a section's own text; may be
 * empty).
 *
 * @param breadcrumb from home
 * @param kind {@code section}, {@code tag}, {@code author}, {@code place} or {@code topic}
 * @param href of the list's front, whatever page of it this is: marks the current section
 * @param title h1
 * @param description plain text, may be empty
 * @param cards newest first
 * @param pager where this page stands among the list's pages
 * @param person who it is, on an author's list, where people.yaml knows them
 */
public record ListPage(
        SiteView site,
        MetaView meta,
        List<LinkView> breadcrumb,
        String kind,
        String href,
        String title,
        String description,
        List<CardView> cards,
        PagerView pager,
        Optional<PersonView> person)
        implements Page {
    public ListPage {
        breadcrumb = List.copyOf(breadcrumb);
        cards = List.copyOf(cards);
    }
}
