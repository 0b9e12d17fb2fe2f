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

    /** One year; {@code months} newest first. */
    public record Year(LinkView year, List<CountedLink> months) {
        public Year {
            months = List.copyOf(months);
        }
    }
}
