package vn.bantin.build;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.plan.NewsWindow;
import vn.bantin.site.Site;
import vn.bantin.site.Timetable;

/**
 * When the site changes next by time alone: an article goes live or expires, or is no news any
 * more, or a comment is seen. No build of the same sources before that moment differs from this
 * one.
 *
 * @param at the moment: a build at it differs, one before it does not
 * @param shown the same as editors write it, by the portal's clock
 */
public record NextBuild(Instant at, String shown) {
    /** Of a site; empty where it stays as it is for ever. */
    static Optional<NextBuild> after(Site site) {
        return Stream.concat(Timetable.next(site).stream(), NewsWindow.closes(site).stream())
                .min(Comparator.naturalOrder())
                .map(at -> new NextBuild(at, Timetable.shown(at, site)));
    }
}
