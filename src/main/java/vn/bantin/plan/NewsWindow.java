package vn.bantin.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.bantin.feed.NewsSitemap;
import vn.bantin.site.Article;
import vn.bantin.site.Site;

/**
 * Which articles are news at the site's moment: those of the 48 hours before it, counted in hours
 * that pass and not in days of a calendar, so that no change to summer time counts.
 */
public final class NewsWindow {
    /** What news sitemaps may hold (Google's news sitemap rules). */
    private static final Duration AGE = Duration.ofHours(48);

    private NewsWindow() {}

    /** Newest first, no more than one file may have. */
    static List<Article> stories(Site site) {
        Instant oldest = site.now().minus(AGE);
        return site.articles().stream()
                .takeWhile(article -> article.date().isAfter(oldest))
                .limit(NewsSitemap.LIMIT)
                .toList();
    }

    /**
     * When the oldest of them is news no more, unless something else changes before; empty where
     * there is none.
     */
    public static Optional<Instant> closes(Site site) {
        List<Article> stories = stories(site);
        return stories.isEmpty()
                ? Optional.empty()
                : Optional.of(stories.get(stories.size() - 1).date().plus(AGE));
    }
}
