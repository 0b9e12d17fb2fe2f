package vn.bantin.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.FrontMatter.Lifecycle;
import vn.bantin.content.Head;
import vn.bantin.site.Site;

/** When time alone may change a site. */
public final class Moments {
    private Moments() {}

    /**
     * The first moment after the site's own at which the same files may make another plan: one that
     * a document names, or at which its article is no news any more. None is missed; one or another
     * may change nothing.
     */
    public static Optional<Instant> next(Site site) {
        return site.heads().documents().values().stream()
                .map(Head::frontMatter)
                .flatMap(Moments::of)
                .filter(moment -> moment.isAfter(site.now()))
                .min(Comparator.naturalOrder());
    }

    private static Stream<Instant> of(FrontMatter written) {
        Lifecycle lifecycle = written.lifecycle();
        return Stream.of(
                        written.date(),
                        written.date().map(date -> date.plus(SitemapPlanner.NEWS_AGE)),
                        lifecycle.publishAt(),
                        lifecycle.expireAt())
                .flatMap(Optional::stream);
    }
}
