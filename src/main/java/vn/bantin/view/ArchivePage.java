package vn.bantin.view;

import java.util.List;

/**
 * Months that have articles, by year; template {@code archive.ftlh}: the whole archive, or one year
 * of it.
 *
 * @param breadcrumb from home
 * @param title h1
 * @param years newest first
 */
public record ArchivePage(
        SiteView site, MetaView meta, List<LinkView> breadcrumb, String title, List<Year> years)
        implements Page {
    public ArchivePage {
        breadcrumb = List.copyOf(breadcrumb);
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param year the year; its address may be empty
     * @param months those that have articles, newest first
     * @param calendar all twelve, January first; the address of one without articles is empty
     */
    public record Year(LinkView year, List<CountedLink> months, List<CountedLink> calendar) {
        public Year {
            months = List.copyOf(months);
            calendar = List.copyOf(calendar);
        }
    }
}
