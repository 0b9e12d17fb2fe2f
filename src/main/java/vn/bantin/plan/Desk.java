package vn.bantin.plan;

import java.util.List;
import vn.bantin.fingerprint.Digest;
import vn.bantin.site.Listing;
import vn.bantin.site.Site;
import vn.bantin.site.TermKind;
import vn.bantin.view.LinkView;
import vn.bantin.view.SiteView;

/**
 * What every page planner works with.
 *
 * @param site the portal
 * @param siteView the portal as pages know it
 * @param theme templates' fingerprints and words
 * @param links addresses
 * @param times moments
 * @param pictures published pictures
 * @param cards articles in lists
 * @param metas heads of pages
 * @param prints fingerprints of cards
 * @param digest knows the view of the portal, which is in every page's view
 * @param bySection the articles of each section
 */
record Desk(
        Site site,
        SiteView siteView,
        ThemeFacts theme,
        Words words,
        Links links,
        Times times,
        Pictures pictures,
        Cards cards,
        Metas metas,
        CardPrints prints,
        Digest.Knowing digest,
        SectionArticles bySection) {
    /** Every term of a kind with its articles, in the order of the portal's lists. */
    List<Listing> listings(TermKind kind) {
        return site.listings().getOrDefault(kind, List.of());
    }

    /** To the list of every term of a kind, in the same order. */
    List<LinkView> links(TermKind kind) {
        return listings(kind).stream().map(listing -> cards.link(listing.term())).toList();
    }
}
