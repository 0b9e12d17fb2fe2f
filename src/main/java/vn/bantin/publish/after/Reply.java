package vn.bantin.publish.after;

import java.util.Optional;

/**
 * What came of asking.
 *
 * @param trouble why there is no answer; with one, nothing else says anything
 * @param status of HTTP (RFC 9110, section 15)
 * @param body as it came
 * @param encoding of the body; {@code ""} where it is as it is
 * @param location where to look instead, as written
 */
record Reply(
        Optional<Trouble> trouble,
        int status,
        byte[] body,
        String encoding,
        Optional<String> location) {
    private static final byte[] NOTHING = {};

    /** Why nobody answered. */
    enum Trouble {
        /** Nobody there. */
        REFUSED,
        /** Somebody else is there, or nobody can tell who. */
        TLS,
        SLOW,
        BROKEN
    }

    static Reply none(Trouble trouble) {
        return new Reply(Optional.of(trouble), 0, NOTHING, "", Optional.empty());
    }

    boolean isGood() {
        return trouble.isEmpty() && status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return trouble.isEmpty() && status >= 300 && status < 400 && location.isPresent();
    }
}
