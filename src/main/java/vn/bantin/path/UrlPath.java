package vn.bantin.path;

/**
 * An address inside the portal, relative to its base address.
 *
 * @param value starts with {@code /}; a page ends with {@code /}, a file does not; only characters
 *     that need no percent-encoding
 */
public record UrlPath(String value) implements Comparable<UrlPath> {
    public UrlPath {
        if (!value.startsWith("/")) {
            throw new IllegalArgumentException("an address starts with a slash: " + value);
        }
        if (value.length() > 1) {
            Segments.requirePlain(
                    value.substring(1, value.endsWith("/") ? value.length() - 1 : value.length()));
        }
    }

    /**
     * The file that a static host sends for this address: {@code index.html} of a folder, or the
     * file itself.
     */
    public OutputPath output() {
        return new OutputPath(
                value.endsWith("/") ? value.substring(1) + "index.html" : value.substring(1));
    }

    @Override
    public int compareTo(UrlPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
