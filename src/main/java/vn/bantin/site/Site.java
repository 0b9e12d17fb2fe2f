package vn.bantin.site;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.bantin.comment.Discussion;
import vn.bantin.config.SiteConfig;
import vn.bantin.ledger.AddressLedger;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;

/**
 * The whole portal as readers may see it at one instant. Holds nothing of an unpublished document
 * but its status, and of one that was taken down the addresses it had.
 *
 * @param config the portal's configuration
 * @param now the build clock
 * @param heads what it was assembled from
 * @param articles newest first
 * @param sections in menu order
 * @param listings of every kind of term, in the Vietnamese order of their titles (people by given
 *     name)
 * @param pages undated pages, by their order, then title
 * @param redirects by old address
 * @param statuses of every document found
 * @param addresses of every published document
 * @param related «Đọc thêm» of each article
 * @param discussions what readers say of published articles, by document; those of which nobody has
 *     said anything are not among them
 * @param withdrawn documents that readers knew and that were taken down, by path
 * @param addressLedger every address ever published
 */
public record Site(
        SiteConfig config,
        Instant now,
        Heads heads,
        List<Article> articles,
        List<Section> sections,
        SortedMap<TermKind, List<Listing>> listings,
        List<UndatedDocument> pages,
        List<Redirect> redirects,
        Map<SourcePath, Status> statuses,
        Map<SourcePath, UrlPath> addresses,
        ReadMore related,
        List<Withdrawn> withdrawn,
        AddressLedger addressLedger,
        Map<SourcePath, Discussion> discussions) {
    public Site {
        articles = List.copyOf(articles);
        sections = List.copyOf(sections);
        listings = Collections.unmodifiableSortedMap(listings);
        pages = List.copyOf(pages);
        redirects = List.copyOf(redirects);
        withdrawn = List.copyOf(withdrawn);
        statuses = Collections.unmodifiableMap(statuses);
        addresses = Collections.unmodifiableMap(addresses);
        discussions = Collections.unmodifiableMap(discussions);
    }

    /** What readers say of an article. */
    public Discussion discussion(Article article) {
        return discussions.getOrDefault(article.head().path(), Discussion.NONE);
    }

    /** How many documents ended where. */
    public Ledger ledger() {
        return Ledger.of(statuses.values());
    }
}
