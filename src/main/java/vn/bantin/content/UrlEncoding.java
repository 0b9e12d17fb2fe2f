package vn.bantin.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding of what an author wrote (RFC 3986, 2). */
final class UrlEncoding {
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=";
    private static final String HEX = "0123456789ABCDEF";

    private UrlEncoding() {}

    /** Encodes what may not stand in an address; what is encoded already stays so. */
    static String encode(String address) {
        StringBuilder encoded = new StringBuilder(address.length() + 16);
        boolean inFragment = false;
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            // Only the first # is a sign; a further one is a character of the fragment.
            if (plain || c == '%' || (KEPT.indexOf(c) >= 0 && !(inFragment && c == '#'))) {
                inFragment |= c == '#';
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return withoutLonePercents(encoded);
    }

    private static String withoutLonePercents(StringBuilder encoded) {
        for (int i = encoded.indexOf("%"); i >= 0; i = encoded.indexOf("%", i + 1)) {
            if (i + 2 >= encoded.length()
                    || Character.digit(encoded.charAt(i + 1), 16) < 0
                    || Character.digit(encoded.charAt(i + 2), 16) < 0) {
                encoded.insert(i + 1, "25");
            }
        }
        return encoded.toString();
    }

    /**
     * Whether a path keeps to the portal however it is read: no empty, {@code .} or {@code ..}
     * part, no backslash, nothing of these encoded.
     *
     * @param path starts with a slash; without query and fragment
     */
    static boolean isClean(String path) {
        String seen = path.toLowerCase(Locale.ROOT);
        for (String hidden : new String[] {"\\", "%2e", "%2f", "%5c", "%00", "%25", "..", "/./"}) {
            if (seen.contains(hidden)) {
                return false;
            }
        }
        return !seen.contains("//") && !seen.endsWith("/.");
    }
}
