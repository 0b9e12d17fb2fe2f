package vn.bantin.plan;

import java.util.List;
import java.util.Optional;
import vn.bantin.config.SiteConfig.Comments;
import vn.bantin.content.BodyContext;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Article;
import vn.bantin.site.Site;
import vn.bantin.site.UndatedDocument;
import vn.bantin.view.ArticlePage;
import vn.bantin.view.CommentsView;
import vn.bantin.view.CorrectionView;
import vn.bantin.view.LinkView;
import vn.bantin.view.UndatedPage;

/** Pages of articles and undated documents. */
final class ArticlePlanner {
    private static final String ARTICLE_TEMPLATE = "article.ftlh";
    private static final String PAGE_TEMPLATE = "page.ftlh";

    /** Vietnamese readers take some 250 syllables a minute on a phone. */
    private static final int SYLLABLES_PER_MINUTE = 250;

    private static final int THREAD_DIGITS = 12;

    private final Desk desk;
    private final Targets targets;

    ArticlePlanner(Desk desk, Targets targets) {
        this.desk = desk;
        this.targets = targets;
    }

    void plan(PlanBuilder plan) {
        for (Article article : desk.site().articles()) {
            plan.add(
                    new PageJob(
                            article.url().output(),
                            position(article.head()),
                            ARTICLE_TEMPLATE,
                            desk.theme().template(ARTICLE_TEMPLATE),
                            () -> view(article),
                            Optional.of(body(article.head(), article.url(), false))));
        }
        for (UndatedDocument page : desk.site().pages()) {
            plan.add(
                    new PageJob(
                            page.url().output(),
                            position(page.head()),
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
        return new BodySource(head, () -> context(head, url, absolute));
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
                written.photos(),
                targets.of(head, absolute),
                desk.links().absolute(url),
                absolute,
                desk.site().config().language(),
                desk.site().config().checks().missingAlt());
    }

    private ArticlePage view(Article article) {
        FrontMatter written = article.frontMatter();
        List<LinkView> breadcrumb = breadcrumb(desk.cards().link(article.section()));
        return new ArticlePage(
                desk.siteView(),
                desk.metas().article(article),
                breadcrumb,
                desk.cards().link(article.section()),
                written.title(),
                article.authors().stream().map(desk.cards()::link).toList(),
                written.photoCredit(),
                desk.times().view(article.date()),
                written.lifecycle().updated().map(desk.times()::view),
                written.sapo(),
                desk.pictures().coverFigure(article.head()),
                Cards.layout(article),
                Math.max(1, Math.round((float) article.head().syllables() / SYLLABLES_PER_MINUTE)),
                written.lifecycle().corrections().stream()
                        .map(
                                correction ->
                                        new CorrectionView(
                                                desk.times().view(correction.date()),
                                                correction.text()))
                        .toList(),
                written.source().map(source -> new LinkView(source.name(), source.url())),
                article.tags().stream().map(desk.cards()::link).toList(),
                article.place().map(desk.cards()::link),
                article.topic().map(desk.cards()::link),
                comments(article),
                desk.site().related().of(article).stream().map(desk.cards()::card).toList());
    }

    private UndatedPage view(UndatedDocument page) {
        FrontMatter written = page.head().frontMatter();
        return new UndatedPage(
                desk.siteView(),
                desk.metas().page(page),
                breadcrumb(),
                written.title(),
                written.sapo(),
                desk.pictures().coverFigure(page.head()),
                written.lifecycle().updated().map(desk.times()::view));
    }

    private List<LinkView> breadcrumb(LinkView... below) {
        return Breadcrumbs.below(desk, below);
    }

    private Optional<CommentsView> comments(Article article) {
        Site site = desk.site();
        Comments state = article.frontMatter().comments().orElse(site.config().comments());
        return state == Comments.OFF
                ? Optional.empty()
                : Optional.of(new CommentsView(state == Comments.OPEN, thread(article), 0));
    }

    /**
     * From the file's place and name, which an editor keeps when the title and the address change.
     */
    private static String thread(Article article) {
        return Digest.of("thread", article.head().path()).shortHex(THREAD_DIGITS);
    }
}
