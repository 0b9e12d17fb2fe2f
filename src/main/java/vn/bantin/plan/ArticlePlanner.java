package vn.bantin.plan;

import java.util.Collections;
import java.util.Optional;
import vn.bantin.config.SiteConfig;
import vn.bantin.content.BodyContext;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Article;
import vn.bantin.site.UndatedDocument;
import vn.bantin.view.UndatedPage;

/** Pages of articles and undated documents. */
final class ArticlePlanner {
    private static final String ARTICLE_TEMPLATE = "article.ftlh";
    private static final String PAGE_TEMPLATE = "page.ftlh";

    private final Desk desk;
    private final Targets targets;

    /** Of what is the same in the context of each body on its own page. */
    private final Fingerprint common;

    ArticlePlanner(Desk desk, Targets targets) {
        this.desk = desk;
        this.targets = targets;
        this.common = Digest.brief(common());
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
                                        Optional.of(body(article))))
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

    private BodySource body(Article article) {
        return new BodySource(article.head(), new OnItsPage(article), false);
    }

    /**
     * Of an article's body on the article's page. The view of that page has the path and the
     * address, and the document's bytes say all the rest, save where its links lead.
     */
    private final class OnItsPage implements BodySource.Context {
        private final Article article;

        OnItsPage(Article article) {
            this.article = article;
        }

        @Override
        public BodyContext get() {
            return context(article.head(), article.url(), false);
        }

        @Override
        public Fingerprint print() {
            return article.head().destinations().isEmpty()
                    ? common
                    : Digest.brief(common, targets.of(article.head(), false));
        }
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

    private BodyContext common() {
        SiteConfig config = desk.site().config();
        return new BodyContext(
                new SourcePath("site.yaml"),
                0,
                "",
                "",
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                "",
                false,
                config.lite(),
                config.language(),
                config.checks().photos());
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
