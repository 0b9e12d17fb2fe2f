package vn.bantin.content;

import java.util.Locale;

/** Schemes of addresses (RFC 3986, 3.1), looked for in every disguise. */
final class Schemes {
    private Schemes() {}

    /**
     * The scheme in lower case, {@code ""} when there is none. Blanks and unseen characters do not
     * count, since some reader or other skips them; nor does percent-encoding help to hide.
     */
    static String of(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '%' && i + 2 < address.length()) {
                int octet =
                        Character.digit(address.charAt(i + 1), 16) * 16
                                + Character.digit(address.charAt(i + 2), 16);
                if (octet > 0 && octet < 0x80) {
                    c = (char) octet;
                    i += 2;
                }
            }
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (c <= ' ' || Unprintable.isRemoved(c) || Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (!isSchemeLetter(c, scheme.length())) {
                return "";
            }
            scheme.append(c);
        }
        return "";
    }

    private static boolean isSchemeLetter(char c, int index) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        boolean later = (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
        return letter || (index > 0 && later);
    }
}
