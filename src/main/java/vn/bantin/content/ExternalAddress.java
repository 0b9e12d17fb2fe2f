package vn.bantin.content;

import java.net.IDN;
import java.util.Locale;
import vn.bantin.diagnostic.Fault;

/** An address on another host, taken apart and put together again so that it means one thing. */
final class ExternalAddress {
    private final Findings findings;

    ExternalAddress(Findings findings) {
        this.findings = findings;
    }

    /**
     * @param scheme {@code http} or {@code https}
     * @param rest what follows the scheme's colon, whatever number and kind of slashes it has
     * @param written for messages
     * @return the address, percent-encoded; {@code ""} when it has no usable host, which is told
     */
    String of(String scheme, String rest, String written, int offset) {
        int start = 0;
        while (start < rest.length() && isSlash(rest.charAt(start))) {
            start++;
        }
        if (!rest.startsWith("//")) {
            findings.add(Fault.LINK_WITHOUT_SCHEME, offset, written);
        }
        int end = start;
        while (end < rest.length() && !isEndOfHost(rest.charAt(end))) {
            end++;
        }
        String authority = rest.substring(start, end);
        int user = authority.lastIndexOf('@');
        if (user >= 0) {
            findings.add(Fault.LINK_WITH_USER, offset, authority.substring(user + 1));
        }
        String host = host(authority.substring(user + 1), offset);
        if (host.isEmpty()) {
            findings.add(Fault.LINK_UNCLEAR, offset, written);
            return "";
        }
        String path = rest.substring(end).replace('\\', '/');
        return scheme + "://" + host + UrlEncoding.encode(path);
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static boolean isEndOfHost(char c) {
        return isSlash(c) || c == '?' || c == '#';
    }

    /** Host and port in ASCII; {@code ""} when they are none. */
    private String host(String written, int offset) {
        String ascii;
        try {
            ascii = IDN.toASCII(written, 0).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAHost) {
            return "";
        }
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && ".-:_[]".indexOf(c) < 0) {
                return "";
            }
        }
        if (!ascii.equalsIgnoreCase(written) || ascii.contains("xn--")) {
            findings.add(Fault.HOST_NOT_ASCII, offset, ascii);
        }
        return ascii;
    }
}
