package vn.bantin.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.FrontMatter.Lifecycle;

/** When documents change their status, or comments are seen, by time alone. */
public final class Timetable {
    private Timetable() {}

    /**
     * The first moment after the site's own at which some document goes live or expires, or a
     * comment is seen; empty where none ever will. Between the two all stays where it is.
     */
    public static Optional<Instant> next(Site site) {
        Stream<Instant> documents =
                site.heads().documents().values().parallelStream()
                        .flatMap(head -> moments(head.frontMatter(), site))
                        .filter(moment -> moment.isAfter(site.now()));
        Stream<Instant> comments =
                site.discussions().values().stream()
                        .flatMap(discussion -> discussion.next().stream());
        return Stream.concat(documents, comments).min(Comparator.naturalOrder());
    }

    /** A time as editors write it, by the portal's clock. */
    public static String shown(Instant time, Site site) {
        return Publication.shown(time, site.config().timeZone());
    }

    private static Stream<Instant> moments(FrontMatter written, Site site) {
        return switch (written.lifecycle().declared()) {
            case PUBLISHED -> published(written);
            case WITHDRAWN -> withdrawn(written, site);
            default -> Stream.empty();
        };
    }

    /** From when on {@link Withdrawals} takes it for having been published. */
    private static Stream<Instant> withdrawn(FrontMatter written, Site site) {
        return site.addressLedger().isKept()
                ? Stream.empty()
                : Stream.of(Publication.goesLive(written));
    }

    /** What expires before it goes live never does. */
    private static Stream<Instant> published(FrontMatter written) {
        Lifecycle lifecycle = written.lifecycle();
        Instant live = Publication.goesLive(written);
        Optional<Instant> end = lifecycle.expireAt();
        boolean ends = end.filter(moment -> !moment.isAfter(live)).isPresent();
        return Stream.concat(ends ? Stream.empty() : Stream.of(live), end.stream());
    }
}
