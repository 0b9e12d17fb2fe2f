package vn.bantin.render;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.bantin.render.Samples.Sample;
import vn.bantin.view.ArticlePage;
import vn.bantin.view.CommentView;
import vn.bantin.view.CommentsPage;
import vn.bantin.view.CommentsView;
import vn.bantin.view.LinkView;
import vn.bantin.view.LiteComments;
import vn.bantin.view.Markup;
import vn.bantin.view.PagerView;
import vn.bantin.view.ProviderView;

/** What readers have said: below an article, on pages of its own, and with a provider. */
final class CommentSamples {
    static final String SHEET = "/assets/comments.css";

    private static final PagerView ONE_PAGE = new PagerView(0, Optional.empty(), Optional.empty());

    private CommentSamples() {}

    static List<Sample> all() {
        return List.of(
                article("comments-some", block(true, 7, "/tin-tuc/2022/a/binh-luan/")),
                article("comments-closed", block(false, 2, "")),
                article("comments-waline", provided("waline")),
                article("comments-own", provided("own")),
                new Sample("comments", "comments.ftlh", page(middle()), Markup.NONE),
                new Sample("comments-one-page", "comments.ftlh", page(ONE_PAGE), Markup.NONE),
                new Sample("lite-comments", "lite-comments.ftlh", twin(middle()), Markup.NONE),
                new Sample("lite-comments-one", "lite-comments.ftlh", twin(ONE_PAGE), Markup.NONE));
    }

    /** Nobody has said anything. */
    static CommentsView silent(boolean open, String thread) {
        return new CommentsView(open, thread, 0, List.of(), "", "", Optional.empty());
    }

    static CommentsView block(boolean open, int count, String moreHref) {
        return new CommentsView(open, "x", count, remarks(), moreHref, SHEET, Optional.empty());
    }

    private static CommentsView provided(String name) {
        boolean waline = name.equals("waline");
        ProviderView provider =
                new ProviderView(
                        name,
                        "https://binh-luan.example",
                        "binh-luan.example",
                        waline ? "/assets/comments-waline.js" : "",
                        waline ? "https://binh-luan.example/waline.js" : "",
                        waline ? "https://binh-luan.example/waline.css" : "",
                        new TreeMap<>());
        return new CommentsView(true, "x", 0, List.of(), "", "", Optional.of(provider));
    }

    static List<CommentView> remarks() {
        return List.of(
                new CommentView(
                        "bt-c0123456789",
                        "Bạn đọc Như Xuân",
                        Samples.TIME,
                        "",
                        List.of("Bài viết hay quá.", "Câu một,\ncâu hai <b>."),
                        ""),
                new CommentView(
                        "bt-c9876543210",
                        Samples.LONGEST.substring(0, 80),
                        Samples.TIME,
                        "Bạn đọc Như Xuân",
                        List.of(Samples.LONGEST.replace(" ", "")),
                        "/tin-tuc/2022/a/binh-luan/#bt-c9876543210"));
    }

    private static Sample article(String name, CommentsView comments) {
        ArticlePage full = Samples.article();
        ArticlePage page =
                new ArticlePage(
                        full.site(),
                        full.meta(),
                        full.breadcrumb(),
                        full.section(),
                        full.title(),
                        full.authors(),
                        full.photoCredit(),
                        full.published(),
                        full.updated(),
                        full.sapo(),
                        full.cover(),
                        full.layout(),
                        full.minutes(),
                        full.corrections(),
                        full.source(),
                        full.tags(),
                        full.place(),
                        full.topic(),
                        Optional.of(comments),
                        full.related(),
                        full.previous());
        return new Sample(name, "article.ftlh", page, Samples.BODY);
    }

    private static CommentsPage page(PagerView pager) {
        return new CommentsPage(
                Samples.site(),
                Samples.meta("website"),
                Samples.links("Trang chủ", "Tin tức"),
                "Bình luận: " + Samples.TITLE,
                new LinkView(Samples.TITLE, "/tin-tuc/2022/a/"),
                pager.number() == 0 ? 2 : 0,
                remarks(),
                pager,
                SHEET);
    }

    private static LiteComments twin(PagerView pager) {
        return new LiteComments(
                LiteSamples.site(),
                LiteSamples.meta(),
                Samples.links("Trang chủ", "Tin tức"),
                "Bình luận: " + Samples.TITLE,
                pager.number() == 0 ? 1 : 0,
                remarks(),
                pager);
    }

    private static PagerView middle() {
        return new PagerView(
                2,
                Optional.of(new LinkView("Bình luận mới hơn", "/tin-tuc/2022/a/binh-luan/")),
                Optional.of(
                        new LinkView("Bình luận cũ hơn", "/tin-tuc/2022/a/binh-luan/trang/1/")));
    }
}
