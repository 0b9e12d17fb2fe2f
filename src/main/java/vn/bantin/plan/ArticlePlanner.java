package vn.bantin.plan;

import java.util.Optional;
import vn.bantin.content.BodyContext;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.UrlPath;
import vn.bantin.site.UndatedDocument;
import vn.bantin.view.UndatedPage;

/** Pages of articles and undated documents. */
final class ArticlePlanner {
    private static final String ARTICLE_TEMPLATE = "article.ftlh";
    private static final String PAGE_TEMPLATE = "page.ftlh";

    private final Desk desk;
    private final Targets targets;

    ArticlePlanner(Desk desk, Targets targets) {
        this.desk = desk;
        this.targets = targets;
    }

    void plan(PlanBuilder plan) {
        ArticleViews views = new ArticleViews(desk);
        desk.site().articles().parallelStream()
                .map(
                        article ->
                                new PageJob(
                                        article.url().output(),
                                        () -> position(article.head()),
                                        ARTICLE_TEMPLATE,
                                        desk.theme().template(ARTICLE_TEMPLATE),
                                        views.of(article),
                                        Optional.of(body(article.head(), article.url(), false))))
                .toList()
                .forEach(plan::add);
        for (UndatedDocument page : desk.site().pages()) {
            plan.add(
                    new PageJob(
                            page.url().output(),
                            () -> position(page.head()),
                            PAGE_TEMPLATE,
                            desk.theme().template(PAGE_TEMPLATE),
                            () -> view(page),
                            Optional.of(body(page.head(), page.url(), false))));
        }
    }

    /**
     * A document's body for the page at {@code url}, or with {@code absolute} addresses for feeds.
     */
    BodySource body(Head head, UrlPath url, boolean absolute) {
        return new BodySource(head, () -> context(head, url, absolute), false);
    }

    /** Of that in a document which gives it its address. */
    static Position position(Head head) {
        return head.positions().of(head.frontMatter().slug().isEmpty() ? Key.title : Key.slug);
    }

    private BodyContext context(Head head, UrlPath url, boolean absolute) {
        FrontMatter written = head.frontMatter();
        return new BodyContext(
                head.path(),
                head.bodyLine(),
                written.title(),
                written.photoCredit(),
                new WrittenPhotos(head).inBody(),
                targets.of(head, absolute),
                desk.links().absolute(url),
                absolute,
                !absolute && desk.site().config().lite(),
                desk.site().config().language(),
                desk.site().config().checks().photos());
    }

    private UndatedPage view(UndatedDocument page) {
        FrontMatter written = page.head().frontMatter();
        return new UndatedPage(
                desk.siteView(),
                desk.metas().page(page),
                Breadcrumbs.below(desk),
                written.title(),
                written.sapo(),
                desk.pictures().coverFigure(page.head()),
                written.lifecycle().updated().map(desk.times()::view));
    }
}
