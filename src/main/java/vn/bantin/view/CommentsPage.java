package vn.bantin.view;

import java.util.List;

/**
 * All comments of an article, page by page; template {@code comments.ftlh}. Only for those that do
 * not fit below the article.
 *
 * @param breadcrumb from home to the article
 * @param title h1
 * @param article the article
 * @param count comments of the whole thread, on its front page; 0 on older ones, so that one more
 *     comment does not change them
 * @param comments newest thread first, answers after what they answer
 * @param pager where this page stands
 * @param stylesheetHref how they look
 */
public record CommentsPage(
        SiteView site,
        MetaView meta,
        List<LinkView> breadcrumb,
        String title,
        LinkView article,
        int count,
        List<CommentView> comments,
        PagerView pager,
        String stylesheetHref)
        implements Page {
    public CommentsPage {
        breadcrumb = List.copyOf(breadcrumb);
        comments = List.copyOf(comments);
    }
}
