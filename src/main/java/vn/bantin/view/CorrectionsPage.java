package vn.bantin.view;

import java.util.List;

/**
 * All corrections of the portal; template {@code corrections.ftlh}. There only where there is one.
 *
 * @param breadcrumb from home
 * @param title h1
 * @param corrections newest first
 * @param pager where this page stands among the list's pages
 */
public record CorrectionsPage(
        SiteView site,
        MetaView meta,
        List<LinkView> breadcrumb,
        String title,
        List<Entry> corrections,
        PagerView pager)
        implements Page {
    public CorrectionsPage {
        breadcrumb = List.copyOf(breadcrumb);
        corrections = List.copyOf(corrections);
    }

    /**
     * One correction.
     *
     * @param date when it was made
     * @param text plain text
     * @param article that it is of
     * @param published when the article was
     */
    public record Entry(TimeView date, String text, LinkView article, TimeView published) {}
}
