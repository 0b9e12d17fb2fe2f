package vn.bantin.check.external;

import java.time.Duration;
import java.time.Instant;

/**
 * What became of one address.
 *
 * @param kind what it means for readers
 * @param detail the status of the last answer (RFC 9110, 15), or why there was none; may be empty
 * @param at when it was asked
 */
public record Answer(Kind kind, String detail, Instant at) {
    /** What an answer means for readers. */
    public enum Kind {
        /** Something is there; it may want a password. */
        GOOD(Duration.ofDays(7)),
        /** The host says that there is nothing. */
        DEAD(Duration.ofDays(1)),
        /** No answer, or none that says anything. */
        SILENT(Duration.ofHours(1)),
        /** It was not asked: readers do not get into that network. */
        PRIVATE(Duration.ZERO);

        private final Duration holds;

        Kind(Duration holds) {
            this.holds = holds;
        }
    }

    /** Whether one need not ask again. */
    boolean holdsAt(Instant now) {
        return !at.isAfter(now) && at.plus(kind.holds).isAfter(now);
    }
}
