package vn.bantin.publish.host;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Addresses in the syntaxes of hosts. What is not plainly a letter, a digit or one of a few marks
 * that no syntax minds is written by the numbers of its bytes, so that no address, whatever it
 * holds, can end a word, a line or a directive.
 */
final class Escapes {
    private static final String HEX = "0123456789ABCDEF";

    private Escapes() {}

    /** As it stands in a URI (RFC 3986, section 2.1); slashes stay. */
    static String percent(String decoded) {
        return written(decoded, "/-._~,", b -> "%" + hex(b));
    }

    /** A regular expression, in the syntax of Perl, that matches its bytes and no others. */
    static String regex(String decoded) {
        return written(decoded, "/-_~,", b -> "\\x" + hex(b));
    }

    /** Whether it reads the same in every syntax. */
    static boolean isPlain(String address) {
        return percent(address).equals(address);
    }

    /** In double quotes, for nginx and Apache: neither knows another escape in there. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** For addresses that are compared without regard to case, as nginx does it: ASCII only. */
    static String folded(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static String written(String text, String harmless, IntFunction<String> number) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (byte signed : text.getBytes(StandardCharsets.UTF_8)) {
            int b = signed & 0xff;
            boolean plain =
                    (b >= 'a' && b <= 'z')
                            || (b >= 'A' && b <= 'Z')
                            || (b >= '0' && b <= '9')
                            || harmless.indexOf(b) >= 0;
            written.append(plain ? String.valueOf((char) b) : number.apply(b));
        }
        return written.toString();
    }

    private static String hex(int b) {
        return "" + HEX.charAt(b >> 4) + HEX.charAt(b & 15);
    }
}
