package vn.bantin.path;

import org.jspecify.annotations.Nullable;

/**
 * A file of the produced site, relative to the output folder.
 *
 * @param value slash-separated, no leading slash, no empty, {@code .} or {@code ..} segment
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
    private static final String FRONT = "index.html";

    public OutputPath {
        Segments.requirePlain(value);
    }

    /** The address that readers know this file by: a folder's {@code index.html} is the folder. */
    public String address() {
        boolean front = value.equals(FRONT) || value.endsWith("/" + FRONT);
        return "/" + (front ? value.substring(0, value.length() - FRONT.length()) : value);
    }

    // What the compiler makes of these for records is slow in code that was compiled quickly, and
    // there are a dozen look-ups for each article.
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || other instanceof OutputPath that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
