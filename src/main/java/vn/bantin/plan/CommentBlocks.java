package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Discussion;
import vn.bantin.comment.Remark;
import vn.bantin.config.SiteConfig.Comments;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.Paging.PageOf;
import vn.bantin.site.Article;
import vn.bantin.text.Excerpt;
import vn.bantin.view.CommentView;
import vn.bantin.view.CommentsView;
import vn.bantin.view.ProviderView;

/** The comment blocks of articles' pages, and what their further pages hold. */
final class CommentBlocks {
    static final String STYLESHEET = "assets/comments.css";

    private static final int THREAD_DIGITS = 12;
    private static final int ID_DIGITS = 10;

    /** Comments below an article: the page is to stay in its budget. */
    private static final int MOST_SHOWN = 5;

    /** UTF-16 units of one below an article, and of all of them. */
    private static final int LONGEST_SHOWN = 600;

    private static final int ROOM = 1_500;

    private final Comments usual;
    private final Map<SourcePath, Discussion> discussions;
    private final Links links;
    private final Times times;
    private final String stylesheet;
    private final Optional<ProviderView> provider;

    CommentBlocks(Desk desk) {
        usual = desk.site().config().comments();
        discussions = desk.site().discussions();
        links = desk.links();
        times = desk.times();
        Fingerprint style = desk.theme().assets().getOrDefault(STYLESHEET, Fingerprint.NONE);
        stylesheet = links.href(AssetPlanner.url(STYLESHEET, style));
        provider =
                desk.site()
                        .config()
                        .commentProvider()
                        .map(written -> new ProviderViews(links, desk.theme()).of(written));
    }

    /** Of what is the same for all blocks. */
    Fingerprint frame() {
        return Digest.brief(usual, stylesheet, provider);
    }

    /** Of what readers have said below an article; what its document says is not in it. */
    Fingerprint print(Article article) {
        return discussion(article).count() == 0 ? Fingerprint.NONE : Digest.brief(of(article));
    }

    /** Absent where comments are off. */
    Optional<CommentsView> of(Article article) {
        Comments state = article.frontMatter().comments().orElse(usual);
        if (state == Comments.OFF) {
            return Optional.empty();
        }
        boolean open = state == Comments.OPEN;
        Discussion discussion = discussion(article);
        List<CommentView> shown = shown(article, discussion);
        return Optional.of(
                new CommentsView(
                        open,
                        thread(article),
                        discussion.count(),
                        shown,
                        isWhole(shown, discussion) ? "" : links.href(front(article)),
                        shown.isEmpty() ? "" : stylesheet,
                        open ? provider : Optional.empty()));
    }

    /** Pages of all comments; none where they are off or all of them stand below the article. */
    List<PageOf<Remark>> pages(Article article) {
        Comments state = article.frontMatter().comments().orElse(usual);
        Discussion discussion = discussion(article);
        boolean none = state == Comments.OFF || isWhole(shown(article, discussion), discussion);
        return none ? List.of() : CommentPaging.of(discussion, front(article));
    }

    CommentView whole(Article article, Remark remark) {
        return view(article, remark, remark.comment().text(), "");
    }

    String stylesheet() {
        return stylesheet;
    }

    static UrlPath front(Article article) {
        return new UrlPath(article.url().value() + "binh-luan/");
    }

    private Discussion discussion(Article article) {
        return discussions.getOrDefault(article.head().path(), Discussion.NONE);
    }

    private List<CommentView> shown(Article article, Discussion discussion) {
        List<CommentView> shown = new ArrayList<>();
        int room = ROOM;
        for (List<Remark> thread : discussion.threads()) {
            for (Remark remark : thread) {
                String text = Excerpt.cut(remark.comment().text(), LONGEST_SHOWN);
                room -= text.length();
                if (shown.size() == MOST_SHOWN || room < 0) {
                    return shown;
                }
                boolean cut = !text.equals(remark.comment().text());
                shown.add(view(article, remark, text, cut ? rest(article, remark) : ""));
            }
        }
        return shown;
    }

    private static boolean isWhole(List<CommentView> shown, Discussion discussion) {
        return shown.size() == discussion.count()
                && shown.stream().allMatch(view -> view.restHref().isEmpty());
    }

    private CommentView view(Article article, Remark remark, String text, String rest) {
        Comment comment = remark.comment();
        return new CommentView(
                id(article, comment),
                comment.author(),
                times.view(comment.date()),
                remark.answers(),
                List.of(text.split("\n\n", -1)),
                rest);
    }

    private String rest(Article article, Remark remark) {
        for (PageOf<Remark> page : CommentPaging.of(discussion(article), front(article))) {
            if (page.elements().contains(remark)) {
                return links.href(page.url()) + "#" + id(article, remark.comment());
            }
        }
        throw new IllegalArgumentException("of another article: " + remark.comment().path());
    }

    /** Names of files are not published: an editor may have named one after its author. */
    private static String id(Article article, Comment comment) {
        return "bt-c"
                + Digest.of("comment", article.head().thread(), comment.name()).shortHex(ID_DIGITS);
    }

    /** Of the thread's name, which an editor keeps when the title and the address change. */
    private static String thread(Article article) {
        return Digest.of("thread", article.head().thread()).shortHex(THREAD_DIGITS);
    }
}
