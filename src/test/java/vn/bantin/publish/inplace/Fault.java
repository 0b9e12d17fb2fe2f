package vn.bantin.publish.inplace;

import java.time.Duration;
import vn.bantin.publish.remote.RemoteFailure;

/** What can go wrong with a request. */
enum Fault {
    RESET_BEFORE,
    RESET_AFTER,
    /** Done, but nobody ever says so. */
    TIME_OUT,
    BUSY,
    /** The key is taken away: this request and all after it. */
    FORBIDDEN,
    /** What arrived is not what was sent: the driver sees it, and it is as if not sent. */
    DAMAGED,
    /** This process ends before the request. */
    KILL_BEFORE,
    /** This process ends after the request. */
    KILL_AFTER;

    /** That this process is no more: no code of ours catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    boolean isKill() {
        return this == KILL_BEFORE || this == KILL_AFTER;
    }

    boolean comesAfterTheDeed() {
        return this == RESET_AFTER || this == TIME_OUT || this == KILL_AFTER;
    }

    boolean lasts() {
        return this == FORBIDDEN || isKill();
    }

    RemoteFailure failure() {
        if (isKill()) {
            throw new Killed();
        }
        return switch (this) {
            case BUSY -> RemoteFailure.busy("503", Duration.ofSeconds(1), new Exception("503"));
            case FORBIDDEN -> RemoteFailure.of(RemoteFailure.Kind.REFUSED, "403");
            case DAMAGED -> RemoteFailure.of(RemoteFailure.Kind.DAMAGED, "other checksum");
            default -> RemoteFailure.of(RemoteFailure.Kind.TRANSIENT, "reset");
        };
    }
}
