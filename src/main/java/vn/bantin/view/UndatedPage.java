package vn.bantin.view;

import java.util.List;
import java.util.Optional;

/**
 * An undated page; template {@code page.ftlh}, with {@code body}.
 *
 * @param breadcrumb from home
 * @param title h1
 * @param sapo may be empty
 * @param cover lead picture
 * @param updated when it last changed in substance
 */
public record UndatedPage(
        SiteView site,
        MetaView meta,
        List<LinkView> breadcrumb,
        String title,
        String sapo,
        Optional<FigureView> cover,
        Optional<TimeView> updated)
        implements Page {
    public UndatedPage {
        breadcrumb = List.copyOf(breadcrumb);
    }
}
