package vn.bantin.publish.s3;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/**
 * Whether what is there is what was sent. Every server compares a body with its Content-MD5 (RFC
 * 1864), newer and older ones, and calls an object that came in one piece by its MD5: the entity
 * tag. MD5 is no proof against those who want to deceive; it is one against what goes wrong.
 *
 * @param digest MD5 of the bytes
 */
record Arrival(byte[] digest) {
    private static final Pattern MD5 = Pattern.compile("\"?([0-9a-fA-F]{32})\"?");

    /** Servers that encrypt with keys of a key store name objects by something else. */
    private static final String KEY_STORE = "aws:kms";

    static Arrival of(byte[] bytes) {
        try {
            return new Arrival(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** As Content-MD5 has it. */
    String header() {
        return Base64.getEncoder().encodeToString(digest);
    }

    /**
     * @param what was done, for a message
     * @param tag entity tag of the answer; null where it has none
     * @param encryption how the server says that it encrypts; null: not at all
     * @return the tag
     */
    String compare(String what, @Nullable String tag, @Nullable String encryption)
            throws RemoteFailure {
        if (tag == null || tag.isEmpty()) {
            throw RemoteFailure.of(
                    Kind.NOT_TRUSTED,
                    what + ": the answer has no ETag, so it does not come from an S3 API");
        }
        var named = MD5.matcher(tag);
        boolean byDigest = encryption == null || !encryption.startsWith(KEY_STORE);
        if (byDigest && named.matches() && !named.group(1).equalsIgnoreCase(hex())) {
            throw RemoteFailure.of(
                    Kind.DAMAGED, what + ": the server has " + tag + ", sent was " + hex());
        }
        return tag;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest);
    }
}
