package vn.bantin.view;

import java.util.List;
import java.util.Optional;

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
 * @param indexes pages that list the tags, authors, places, topics, the archive and, where there
 *     are any, corrections
 * @param latestHref the fragment «Tin mới nhất»
 * @param feeds of the whole portal
 * @param manifestHref the web manifest, for {@code rel="manifest"}
 * @param icon the portal's own picture; absent where site.yaml has no {@code icon}
 * @param paper colour of the page's ground, for browsers; absent where the stylesheet does not say
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
        List<FeedView> feeds,
        String manifestHref,
        Optional<IconView> icon,
        Optional<SchemeColours> paper) {
    public SiteView {
        sections = List.copyOf(sections);
        headerMenu = List.copyOf(headerMenu);
        footerMenu = List.copyOf(footerMenu);
        indexes = List.copyOf(indexes);
        feeds = List.copyOf(feeds);
    }
}
