package vn.bantin.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.FrontMatter.Lifecycle;

/** Who is to be seen at one instant: the only reader of the build clock among the stages. */
final class Publication {
    /** As editors write it. */
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu - HH:mm", Locale.ROOT);

    private final Instant now;
    private final Set<Status> visible;

    /**
     * @param drafts whether drafts, reviews and scheduled documents are in view too (an editor's
     *     preview)
     */
    Publication(Instant now, boolean drafts) {
        this.now = now;
        this.visible =
                drafts
                        ? EnumSet.of(
                                Status.PUBLISHED, Status.DRAFT, Status.REVIEW, Status.SCHEDULED)
                        : EnumSet.of(Status.PUBLISHED);
    }

    Status statusOf(FrontMatter frontMatter) {
        Lifecycle lifecycle = frontMatter.lifecycle();
        return switch (lifecycle.declared()) {
            case DRAFT -> Status.DRAFT;
            case REVIEW -> Status.REVIEW;
            case WITHDRAWN -> Status.WITHDRAWN;
            case PUBLISHED -> byClock(frontMatter);
        };
    }

    boolean isVisible(Status status) {
        return visible.contains(status);
    }

    /** The later of its date and its embargo. */
    static Instant goesLive(FrontMatter frontMatter) {
        Instant date = frontMatter.date().orElse(Instant.MIN);
        Instant embargo = frontMatter.lifecycle().publishAt().orElse(Instant.MIN);
        return date.isAfter(embargo) ? date : embargo;
    }

    /** A time as editors write it, by the portal's clock. */
    static String shown(Instant time, ZoneId zone) {
        return WRITTEN.format(time.atZone(zone));
    }

    private Status byClock(FrontMatter frontMatter) {
        boolean expired =
                frontMatter.lifecycle().expireAt().filter(end -> !now.isBefore(end)).isPresent();
        if (expired) {
            return Status.EXPIRED;
        }
        return goesLive(frontMatter).isAfter(now) ? Status.SCHEDULED : Status.PUBLISHED;
    }
}
