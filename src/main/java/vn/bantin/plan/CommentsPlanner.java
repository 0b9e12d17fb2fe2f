package vn.bantin.plan;

import java.util.Optional;
import java.util.function.Supplier;
import vn.bantin.comment.Remark;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.plan.Paging.PageOf;
import vn.bantin.site.Article;
import vn.bantin.view.CommentsPage;
import vn.bantin.view.LinkView;
import vn.bantin.view.PagerView;

/** Pages of comments that do not fit below their articles. */
final class CommentsPlanner {
    static final String TEMPLATE = "comments.ftlh";

    private final Desk desk;
    private final CommentBlocks blocks;

    CommentsPlanner(Desk desk) {
        this.desk = desk;
        this.blocks = new CommentBlocks(desk);
    }

    void plan(PlanBuilder plan) {
        for (Article article : desk.site().articles()) {
            if (desk.site().discussions().containsKey(article.head().path())) {
                for (PageOf<Remark> page : blocks.pages(article)) {
                    plan.add(
                            new PageJob(
                                    page.url().output(),
                                    ArticlePlanner.position(article.head()),
                                    TEMPLATE,
                                    desk.theme().template(TEMPLATE),
                                    new View(desk, () -> view(article, page)),
                                    Optional.empty()));
                }
            }
        }
    }

    /** The portal's frame stands in every view: its digest is taken once. */
    private record View(Desk desk, Supplier<CommentsPage> page) implements PlannedView {
        @Override
        public Record get() {
            return page.get();
        }

        @Override
        public Fingerprint fingerprint() {
            return desk.digest().of(page.get());
        }
    }

    private CommentsPage view(Article article, PageOf<Remark> page) {
        String headline = article.frontMatter().title();
        String title = desk.words().of("commentsOf", headline);
        String numbered =
                page.number() == 0
                        ? title
                        : title + " – " + desk.words().of("listPage", page.number());
        return new CommentsPage(
                desk.siteView(),
                desk.metas().comments(numbered, page.url()),
                Breadcrumbs.below(
                        desk,
                        desk.cards().link(article.section()),
                        new LinkView(headline, desk.links().href(article.url()))),
                title,
                new LinkView(headline, desk.links().href(article.url())),
                page.number() == 0 ? desk.site().discussion(article).count() : 0,
                page.elements().stream().map(remark -> blocks.whole(article, remark)).toList(),
                new PagerView(
                        page.number(),
                        page.newer()
                                .map(
                                        url ->
                                                new LinkView(
                                                        desk.words().of("commentsNewer"),
                                                        desk.links().href(url))),
                        page.older()
                                .map(
                                        url ->
                                                new LinkView(
                                                        desk.words().of("commentsOlder"),
                                                        desk.links().href(url)))),
                blocks.stylesheet());
    }
}
