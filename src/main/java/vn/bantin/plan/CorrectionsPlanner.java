package vn.bantin.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bantin.content.FrontMatter.Correction;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.Paging.PageOf;
import vn.bantin.site.Article;
import vn.bantin.site.Site;
import vn.bantin.view.CorrectionsPage;
import vn.bantin.view.LinkView;

/** The list of all corrections, where there is one. */
final class CorrectionsPlanner {
    static final UrlPath CORRECTIONS = new UrlPath("/cai-chinh/");
    static final String TEMPLATE = "corrections.ftlh";

    private final Desk desk;

    CorrectionsPlanner(Desk desk) {
        this.desk = desk;
    }

    /** Whether there is such a list. */
    static boolean isNeeded(Site site) {
        return site.articles().stream().anyMatch(article -> !of(article).isEmpty());
    }

    void plan(PlanBuilder plan) {
        List<Dated> all = corrections();
        if (all.isEmpty()) {
            return;
        }
        int size = desk.site().config().pageSize();
        for (PageOf<Dated> page : Paging.of(all, size, CORRECTIONS)) {
            plan.add(
                    new PageJob(
                            page.url().output(),
                            Position.of("content/site.yaml"),
                            TEMPLATE,
                            desk.theme().template(TEMPLATE),
                            () -> view(page),
                            Optional.empty()));
        }
    }

    /** A correction and whose it is. */
    private record Dated(Article article, Correction correction) {
        Instant date() {
            return correction.date();
        }
    }

    /** Newest first; of one moment in the order of all lists. */
    private List<Dated> corrections() {
        return desk.site().articles().stream()
                .flatMap(
                        article ->
                                of(article).stream()
                                        .map(correction -> new Dated(article, correction)))
                .sorted(Comparator.comparing(Dated::date).reversed())
                .toList();
    }

    private static List<Correction> of(Article article) {
        return article.frontMatter().lifecycle().corrections();
    }

    private CorrectionsPage view(PageOf<Dated> page) {
        String title = desk.words().of("correctionsIndex");
        String numbered =
                page.number() == 0
                        ? title
                        : title + " – " + desk.words().of("listPage", page.number());
        return new CorrectionsPage(
                desk.siteView(),
                desk.metas().website(numbered, "", page.url()),
                Breadcrumbs.below(desk),
                title,
                page.elements().stream().map(this::entry).toList(),
                Pagers.of(desk, page));
    }

    private CorrectionsPage.Entry entry(Dated made) {
        Article article = made.article();
        return new CorrectionsPage.Entry(
                desk.times().view(made.date()),
                made.correction().text(),
                new LinkView(article.frontMatter().title(), desk.links().href(article.url())),
                desk.times().view(article.date()));
    }
}
