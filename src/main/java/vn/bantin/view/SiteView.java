package vn.bantin.view;

import java.util.List;

/**
 * What every page knows of the portal. Holds only what rarely changes, since every page depends on
 * it.
 *
 * @param title the portal's name
 * @param tagline may be empty
 * @param language BCP 47, for {@code lang=}
 * @param homeHref the home page
 * @param assetsHref prefix of theme files, with a final slash
 * @param stylesheetHref the one stylesheet
 * @param scriptHref the one script; every page is whole without it
 * @param searchHref the page for searching
 * @param publisher who answers for the portal
 * @param sections in menu order
 * @param headerMenu may be empty
 * @param footerMenu may be empty
 * @param indexes pages that list the tags, authors, places, topics and the archive
 * @param latestHref the fragment «Tin mới nhất»
 * @param feeds of the whole portal
 */
public record SiteView(
        String title,
        String tagline,
        String language,
        String homeHref,
        String assetsHref,
        String stylesheetHref,
        String scriptHref,
        String searchHref,
        PublisherView publisher,
        List<LinkView> sections,
        List<LinkView> headerMenu,
        List<LinkView> footerMenu,
        List<LinkView> indexes,
        String latestHref,
        List<FeedView> feeds) {
    public SiteView {
        sections = List.copyOf(sections);
        headerMenu = List.copyOf(headerMenu);
        footerMenu = List.copyOf(footerMenu);
        indexes = List.copyOf(indexes);
        feeds = List.copyOf(feeds);
    }
}
