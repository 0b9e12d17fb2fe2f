package vn.bantin.diagnostic;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file {@code content/…} or {@code templates/…}, slash-separated, whatever those folders are
 *     called on this machine; or a goal parameter or option by name, where the fault is there
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, in UTF-16 units of the line as written; 0 when the whole line is meant
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file)
                    .thenComparingInt(Position::line)
                    .thenComparingInt(Position::column);

    /** The file as a whole. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are 0. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
