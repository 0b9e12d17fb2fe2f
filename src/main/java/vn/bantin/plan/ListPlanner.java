package vn.bantin.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bantin.config.Person;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.Paging.PageOf;
import vn.bantin.site.Article;
import vn.bantin.site.Listing;
import vn.bantin.site.Section;
import vn.bantin.site.Term;
import vn.bantin.site.TermKind;
import vn.bantin.text.VietnameseOrder;
import vn.bantin.view.CardView;
import vn.bantin.view.CountedLink;
import vn.bantin.view.IndexPage;
import vn.bantin.view.LinkView;
import vn.bantin.view.ListPage;
import vn.bantin.view.PersonView;

/** Lists of articles by section, tag, author, place and topic, and the index page of each kind. */
final class ListPlanner {
    private static final String LIST_TEMPLATE = "list.ftlh";
    private static final String INDEX_TEMPLATE = "index.ftlh";

    private final Desk desk;
    private final ArticlePlanner articles;

    ListPlanner(Desk desk, ArticlePlanner articles) {
        this.desk = desk;
        this.articles = articles;
    }

    void plan(PlanBuilder plan) {
        for (Section section : desk.site().sections()) {
            planSection(section, desk.bySection().of(section), plan);
        }
        desk.site()
                .listings()
                .forEach(
                        (kind, listings) -> {
                            for (Listing listing : listings) {
                                planTerm(listing, plan);
                            }
                            planIndex(kind, listings, plan);
                        });
    }

    private void planSection(Section section, List<Article> elements, PlanBuilder plan) {
        Position origin =
                section.head()
                        .map(ArticlePlanner::position)
                        .orElse(Position.of("content/site.yaml"));
        PagedList list =
                new PagedList(
                        desk, section.url(), (page, cards) -> sectionView(section, page, cards));
        int size = desk.site().config().pageSize();
        for (PageOf<Article> page : Paging.of(elements, size, section.url())) {
            Optional<BodySource> body =
                    page.number() == 0
                            ? section.head().map(head -> articles.body(head, section.url(), false))
                            : Optional.empty();
            plan.add(
                    new PageJob(
                            page.url().output(),
                            origin,
                            LIST_TEMPLATE,
                            desk.theme().template(LIST_TEMPLATE),
                            list.of(page),
                            body));
        }
    }

    private ListPage sectionView(Section section, PageOf<Article> page, List<CardView> cards) {
        return new ListPage(
                desk.siteView(),
                desk.metas()
                        .list(
                                title(section.title(), page),
                                section.description(),
                                page.url(),
                                section.url()),
                Breadcrumbs.below(desk),
                "section",
                desk.links().href(section.url()),
                section.title(),
                section.description(),
                cards,
                Pagers.of(desk, page),
                Optional.empty());
    }

    private void planTerm(Listing listing, PlanBuilder plan) {
        Term term = listing.term();
        Position origin =
                ArticlePlanner.position(
                        listing.articles().get(listing.articles().size() - 1).head());
        PagedList list =
                new PagedList(desk, term.url(), (page, cards) -> termView(term, page, cards));
        int size = desk.site().config().pageSize();
        for (PageOf<Article> page : Paging.of(listing.articles(), size, term.url())) {
            plan.add(
                    new PageJob(
                            page.url().output(),
                            origin,
                            LIST_TEMPLATE,
                            desk.theme().template(LIST_TEMPLATE),
                            list.of(page),
                            Optional.empty()));
        }
    }

    private ListPage termView(Term term, PageOf<Article> page, List<CardView> cards) {
        LinkView index = index(term.kind());
        return new ListPage(
                desk.siteView(),
                desk.metas()
                        .list(
                                title(kindAndTitle(term), page),
                                term.description(),
                                page.url(),
                                term.url()),
                Breadcrumbs.below(desk, index),
                name(term.kind()),
                desk.links().href(term.url()),
                term.title(),
                term.description(),
                cards,
                Pagers.of(desk, page),
                term.person().map(this::personView));
    }

    private PersonView personView(Person person) {
        return new PersonView(
                person.name(),
                person.penNames(),
                person.role(),
                person.bio(),
                desk.pictures().portrait(person, desk.words().of("portraitOf", person.name())));
    }

    /**
     * Where the kind cannot be seen, in tabs and search results: a tag may be named as a section.
     */
    private String kindAndTitle(Term term) {
        return desk.words().of("list_" + name(term.kind())) + ": " + term.title();
    }

    private String title(String title, PageOf<Article> page) {
        return page.number() == 0
                ? title
                : title + " – " + desk.words().of("listPage", page.number());
    }

    private void planIndex(TermKind kind, List<Listing> listings, PlanBuilder plan) {
        UrlPath url = new UrlPath("/" + kind.folder() + "/");
        plan.add(
                new PageJob(
                        url.output(),
                        Position.of("content/site.yaml"),
                        INDEX_TEMPLATE,
                        desk.theme().template(INDEX_TEMPLATE),
                        () -> indexView(kind, url, listings),
                        Optional.empty()));
    }

    private IndexPage indexView(TermKind kind, UrlPath url, List<Listing> listings) {
        String title = index(kind).title();
        return new IndexPage(
                desk.siteView(),
                desk.metas().website(title, "", url),
                Breadcrumbs.below(desk),
                name(kind),
                title,
                IndexGroups.of(kind, listings, desk.cards()));
    }

    private LinkView index(TermKind kind) {
        return new LinkView(
                desk.words().of("index_" + name(kind)),
                desk.links().href(new UrlPath("/" + kind.folder() + "/")));
    }

    static String name(TermKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Entries by first letter; the order is the listings' own. */
    private static final class IndexGroups {
        private IndexGroups() {}

        static List<IndexPage.Group> of(TermKind kind, List<Listing> listings, Cards cards) {
            var groups = new java.util.LinkedHashMap<String, List<CountedLink>>();
            for (Listing listing : listings) {
                String title = listing.term().title();
                String sorted =
                        kind == TermKind.AUTHOR
                                ? title.substring(title.lastIndexOf(' ') + 1)
                                : title;
                groups.computeIfAbsent(
                                VietnameseOrder.initial(sorted),
                                letter -> new java.util.ArrayList<>())
                        .add(cards.counted(listing));
            }
            return groups.entrySet().stream()
                    .map(group -> new IndexPage.Group(group.getKey(), group.getValue()))
                    .toList();
        }
    }
}
