package vn.bantin.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * robots.txt (RFC 9309): everything may be visited, but for what is named.
 *
 * @param disallowed prefixes of addresses, each starting with {@code /}, percent-encoded
 * @param sitemaps absolute addresses
 */
public record RobotsText(List<String> disallowed, List<String> sitemaps) {
    public RobotsText {
        disallowed = List.copyOf(disallowed);
        sitemaps = List.copyOf(sitemaps);
        disallowed.forEach(RobotsText::requireOneLine);
        sitemaps.forEach(RobotsText::requireOneLine);
    }

    /** The file, UTF-8. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        if (disallowed.isEmpty()) {
            text.append("Allow: /\n");
        }
        disallowed.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        if (!sitemaps.isEmpty()) {
            text.append('\n');
        }
        sitemaps.forEach(url -> text.append("Sitemap: ").append(url).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Addresses have no spaces and no {@code #}; a line end would start a rule of its own. */
    private static void requireOneLine(String address) {
        if (address.chars().anyMatch(c -> c <= ' ' || c == '#' || c == 0x7F)) {
            throw new IllegalArgumentException("not an address: " + address);
        }
    }
}
