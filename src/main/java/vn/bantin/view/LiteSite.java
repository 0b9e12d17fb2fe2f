package vn.bantin.view;

import java.util.List;

/**
 * What every twin knows of the portal; all links lead to twins where there are any.
 *
 * @param title the portal's name
 * @param language BCP 47, for {@code lang=}
 * @param homeHref the twin of the home page
 * @param stylesheetHref the twins' own stylesheet
 * @param iconHref the portal's own small picture; may be empty
 * @param sections in menu order
 * @param links menus and pages that list tags, authors, places, topics and the archive
 * @param publisher who answers for the portal
 */
public record LiteSite(
        String title,
        String language,
        String homeHref,
        String stylesheetHref,
        String iconHref,
        List<LinkView> sections,
        List<LinkView> links,
        PublisherView publisher) {
    public LiteSite {
        sections = List.copyOf(sections);
        links = List.copyOf(links);
    }
}
