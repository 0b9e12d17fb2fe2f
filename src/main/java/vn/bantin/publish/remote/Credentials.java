package vn.bantin.publish.remote;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How we prove who we are. Never shown: {@link #toString} says only what there is.
 *
 * @param user a user's name, or the public half of a key; may be empty
 * @param secret a password, a token, or the secret half of a key; empty: none
 * @param privateKey file of a key for SSH; empty: none
 * @param passphrase of that file, or the token of a session that a pair of keys belongs to; empty:
 *     none
 */
public record Credentials(
        String user,
        Optional<String> secret,
        Optional<Path> privateKey,
        Optional<String> passphrase) {
    /** Of somebody who has none: an agent or the target must do without. */
    public static final Credentials NONE =
            new Credentials("", Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "Credentials[user "
                + (user.isEmpty() ? "none" : "given")
                + ", secret "
                + (secret.isEmpty() ? "none" : "given")
                + ", key "
                + (privateKey.isEmpty() ? "none" : "given")
                + "]";
    }
}
