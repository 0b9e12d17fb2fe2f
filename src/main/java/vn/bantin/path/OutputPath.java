package vn.bantin.path;

/**
 * A file of the produced site, relative to the output folder.
 *
 * @param value slash-separated, no leading slash, no empty, {@code .} or {@code ..} segment
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
    public OutputPath {
        Segments.requirePlain(value);
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
