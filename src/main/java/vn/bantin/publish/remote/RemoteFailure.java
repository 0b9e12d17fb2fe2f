package vn.bantin.publish.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * That the far end did not do what it was asked. Its message is for a log: it never holds a
 * credential.
 */
public final class RemoteFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String about;
    private final long retryAfterSeconds;

    private RemoteFailure(Kind kind, String about, long retryAfterSeconds, Throwable cause) {
        super(kind + ": " + about, cause);
        this.kind = kind;
        this.about = about;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /**
     * @param about what was being done to what, and what the far end said; without credentials
     * @param cause whose own message may be shown only to those who ask for stack traces
     */
    public static RemoteFailure of(Kind kind, String about, Throwable cause) {
        return new RemoteFailure(kind, about, -1, cause);
    }

    /** The same, of what no library has thrown. */
    public static RemoteFailure of(Kind kind, String about) {
        return of(kind, about, new IOException(about));
    }

    /** That the far end wants to be left alone for a while (RFC 9110, section 10.2.3). */
    public static RemoteFailure busy(String about, Duration retryAfter, Throwable cause) {
        return new RemoteFailure(Kind.TRANSIENT, about, retryAfter.toSeconds(), cause);
    }

    public Kind kind() {
        return kind;
    }

    /** What was being done, and what the far end said. */
    public String about() {
        return about;
    }

    /** Empty where the far end has not said when to come again. */
    public Optional<Duration> retryAfter() {
        return retryAfterSeconds < 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(retryAfterSeconds));
    }

    /** What is to be done about it. */
    public enum Kind {
        /** May go well in a moment: a reset, a time-out, a server that is busy or broken. */
        TRANSIENT(true),
        /** What arrived is not what was sent: the same as not having arrived. */
        DAMAGED(true),
        /** Nobody there: connection refused, no such host. */
        UNREACHABLE(true),
        /** Somebody else than expected is there: certificate, host key, a portal of a café. */
        NOT_TRUSTED(false),
        /** The credentials are missing, wrong, or were taken away. */
        REFUSED(false),
        /** No room at the far end. */
        FULL(false),
        /** Somebody else publishes there, or has published meanwhile. */
        CONFLICT(false),
        /** The target cannot be what the configuration says: no such bucket, branch or folder. */
        UNFIT(false);

        private final boolean worthRetrying;

        Kind(boolean worthRetrying) {
            this.worthRetrying = worthRetrying;
        }

        /** Whether trying again may help. */
        public boolean isWorthRetrying() {
            return worthRetrying;
        }
    }
}
