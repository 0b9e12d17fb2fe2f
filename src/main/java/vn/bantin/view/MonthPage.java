package vn.bantin.view;

import java.util.List;

/**
 * All articles of one month; template {@code month.ftlh}.
 *
 * @param breadcrumb from home
 * @param title h1
 * @param cards newest first
 */
public record MonthPage(
        SiteView site, MetaView meta, List<LinkView> breadcrumb, String title, List<CardView> cards)
        implements Page {
    public MonthPage {
        breadcrumb = List.copyOf(breadcrumb);
        cards = List.copyOf(cards);
    }
}
