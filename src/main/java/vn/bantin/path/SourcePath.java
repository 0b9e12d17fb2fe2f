package vn.bantin.path;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of the site's sources, relative to the content folder.
 *
 * @param value slash-separated, no leading slash, no empty, {@code .} or {@code ..} segment;
 *     exactly as the disk spells it (never normalised: the disk is the authority on its own names)
 */
public record SourcePath(String value) implements Comparable<SourcePath> {
    private static final Pattern SLASHES = Pattern.compile("/");

    public SourcePath {
        Segments.requirePlain(value);
    }

    /** The folder that holds this file, {@code ""} for the content folder itself. */
    public String folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /** The last segment, with its extension. */
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The first segment when there is more than one, else {@code ""}. */
    public String topFolder() {
        int slash = value.indexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /** Number of segments, at least 1. */
    public int depth() {
        return SLASHES.split(value, -1).length;
    }

    /**
     * The file that a relative path means when it is written in a file of {@code folder}.
     *
     * @param folder as {@link #folder}
     * @param relative slash-separated; {@code .} and {@code ..} segments are followed
     * @return empty when it leaves the content folder, or names no file at all
     */
    public static Optional<SourcePath> resolve(String folder, String relative) {
        StringBuilder path = new StringBuilder(folder);
        for (int start = 0; start <= relative.length(); ) {
            int slash = relative.indexOf('/', start);
            int end = slash < 0 ? relative.length() : slash;
            if (end - start == 2 && relative.startsWith("..", start)) {
                if (path.isEmpty()) {
                    return Optional.empty();
                }
                path.setLength(Math.max(0, path.lastIndexOf("/")));
            } else if (end > start && !(end - start == 1 && relative.charAt(start) == '.')) {
                path.append(path.isEmpty() ? "" : "/").append(relative, start, end);
            }
            start = end + 1;
        }
        String joined = path.toString();
        boolean plain = !joined.isEmpty() && joined.indexOf('\\') < 0 && joined.indexOf('\0') < 0;
        return plain ? Optional.of(new SourcePath(joined)) : Optional.empty();
    }

    // What the compiler makes of these for records is slow in code that was compiled quickly, and
    // there are a dozen look-ups for each article.
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || other instanceof SourcePath that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(SourcePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
