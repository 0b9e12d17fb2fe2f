package vn.bantin.view;

import java.util.List;

/**
 * Twin of any list: of articles, of tags, authors, places or topics, of months; template {@code
 * lite-list.ftlh}, with {@code body} (a section's own text; may be empty).
 *
 * @param breadcrumb from home
 * @param title h1
 * @param introduction plain paragraphs: what the list is, who the author is
 * @param groups one without a heading, or one a letter or year
 * @param pager where this page stands among the list's pages
 */
public record LiteList(
        LiteSite site,
        LiteMeta meta,
        List<LinkView> breadcrumb,
        String title,
        List<String> introduction,
        List<LiteGroup> groups,
        PagerView pager)
        implements LitePage {
    public LiteList {
        breadcrumb = List.copyOf(breadcrumb);
        introduction = List.copyOf(introduction);
        groups = List.copyOf(groups);
    }
}
