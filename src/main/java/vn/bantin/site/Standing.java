package vn.bantin.site;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.FrontMatter.Lifecycle;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Position;

/**
 * Where a document ended, and what decided it.
 *
 * @param status where it ended
 * @param cause what decided
 * @param at where that is written
 * @param time the moment that counts: of publication or of the end; empty where none does
 * @param shown the same as editors write it, by the portal's clock; {@code ""} where there is none
 */
public record Standing(
        Status status, Cause cause, Position at, Optional<Instant> time, String shown) {
    /** What decides whether a document is to be seen. */
    public enum Cause {
        /** Nothing holds it back. */
        PUBLISHED,
        /** {@code status}, as its author wrote it. */
        DECLARED,
        /** Its date is still to come. */
        DATE,
        /** Its {@code publishAt} is still to come. */
        EMBARGO,
        /** Its {@code expireAt} is over. */
        EXPIRY,
        /** Its section is held back. */
        SECTION,
        /** It has faults. */
        FAULTS
    }

    /** Of a document of the site. */
    public static Standing of(Head head, Site site) {
        Status status = Objects.requireNonNull(site.statuses().get(head.path()));
        Status own = new Publication(site.now(), false).statusOf(head.frontMatter());
        Cause cause = cause(status, own, head);
        Optional<Instant> time = time(cause, head);
        return new Standing(
                status,
                cause,
                cause == Cause.SECTION ? index(head, site) : head.positions().of(key(cause)),
                time,
                time.map(at -> Publication.shown(at, site.config().timeZone())).orElse(""));
    }

    private static Cause cause(Status status, Status own, Head head) {
        if (status == Status.REJECTED) {
            return Cause.FAULTS;
        }
        if (status != own) {
            return Cause.SECTION;
        }
        return switch (status) {
            case PUBLISHED -> Cause.PUBLISHED;
            case EXPIRED -> Cause.EXPIRY;
            case SCHEDULED -> isByDate(head) ? Cause.DATE : Cause.EMBARGO;
            default -> Cause.DECLARED;
        };
    }

    private static boolean isByDate(Head head) {
        Lifecycle lifecycle = head.frontMatter().lifecycle();
        Instant goesLive = Publication.goesLive(head.frontMatter());
        return lifecycle.publishAt().filter(goesLive::equals).isEmpty();
    }

    private static Optional<Instant> time(Cause cause, Head head) {
        return switch (cause) {
            case PUBLISHED, DATE, EMBARGO ->
                    Optional.of(Publication.goesLive(head.frontMatter()))
                            .filter(time -> !time.equals(Instant.MIN));
            case EXPIRY -> head.frontMatter().lifecycle().expireAt();
            default -> Optional.empty();
        };
    }

    private static Key key(Cause cause) {
        return switch (cause) {
            case DECLARED -> Key.status;
            case DATE -> Key.date;
            case EMBARGO -> Key.publishAt;
            case EXPIRY -> Key.expireAt;
            default -> Key.title;
        };
    }

    /** Where the section of an article says that it is held back. */
    private static Position index(Head head, Site site) {
        return site.heads().documents().values().stream()
                .filter(other -> other.kind() == DocumentKind.SECTION)
                .filter(other -> other.path().folder().equals(head.path().topFolder()))
                .map(section -> of(section, site).at())
                .findFirst()
                .orElseThrow();
    }
}
