package vn.bantin.view;

import java.util.List;

/**
 * Twin of a page of comments; template {@code lite-comments.ftlh}.
 *
 * @param breadcrumb from home to the article
 * @param title h1
 * @param count comments of the whole thread, on its front page; 0 on older ones
 * @param comments newest thread first, answers after what they answer
 * @param pager where this page stands
 */
public record LiteComments(
        LiteSite site,
        LiteMeta meta,
        List<LinkView> breadcrumb,
        String title,
        int count,
        List<CommentView> comments,
        PagerView pager)
        implements LitePage {
    public LiteComments {
        breadcrumb = List.copyOf(breadcrumb);
        comments = List.copyOf(comments);
    }
}
