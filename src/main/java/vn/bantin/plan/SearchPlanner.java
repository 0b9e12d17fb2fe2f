package vn.bantin.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Listing;
import vn.bantin.site.TermKind;
import vn.bantin.view.CountedLink;
import vn.bantin.view.SearchPage;

/** The page for searching, which for now shows the other ways to find a piece. */
final class SearchPlanner {
    static final UrlPath SEARCH = new UrlPath("/tim-kiem/");

    private static final String TEMPLATE = "search.ftlh";
    private static final int TAGS = 24;

    private final Desk desk;

    SearchPlanner(Desk desk) {
        this.desk = desk;
    }

    void plan(PlanBuilder plan) {
        plan.add(
                new PageJob(
                        SEARCH.output(),
                        Position.of("content/site.yaml"),
                        TEMPLATE,
                        desk.theme().template(TEMPLATE),
                        this::view,
                        Optional.empty()));
    }

    private SearchPage view() {
        String title = desk.words().of("search");
        return new SearchPage(
                desk.siteView(),
                desk.metas().unlisted(title, SEARCH),
                Breadcrumbs.below(desk),
                title,
                frequentTags(),
                desk.links(TermKind.TOPIC),
                desk.links(TermKind.PLACE));
    }

    /** Of equally frequent ones first what is first in the Vietnamese order, as listings are. */
    private List<CountedLink> frequentTags() {
        return desk.listings(TermKind.TAG).stream()
                .sorted(
                        Comparator.comparing(
                                (Listing listing) -> listing.articles().size(),
                                Comparator.reverseOrder()))
                .limit(TAGS)
                .map(desk.cards()::counted)
                .toList();
    }
}
