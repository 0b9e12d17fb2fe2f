package vn.bantin.path;

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

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
