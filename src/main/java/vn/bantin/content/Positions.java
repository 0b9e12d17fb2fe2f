package vn.bantin.content;

import java.util.Arrays;
import java.util.Optional;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;

/**
 * Where the values of one front matter stand, and where the body names a file for the first time,
 * packed: a million of these are in memory at once.
 */
public final class Positions {
    private static final int LINE_BITS = 20;
    private static final int COLUMN_BITS = 16;
    private static final int INDEX_BITS = 16;

    /** Behind all keys. */
    private static final int BODY = Key.values().length;

    private final SourcePath path;
    private final long[] packed;

    /**
     * @param path of the document
     * @param packed made by {@link #pack}, sorted
     */
    public Positions(SourcePath path, long[] packed) {
        this.path = path;
        this.packed = packed.clone();
        Arrays.sort(this.packed);
    }

    /**
     * One entry: the value of {@code key}, or its {@code index}-th element (0-based); larger
     * numbers are clamped.
     */
    public static long pack(Key key, int index, int line, int column) {
        return pack(key.ordinal(), index, line, column);
    }

    /** One entry: where the body first names its {@code index}-th destination (0-based). */
    static long packInBody(int index, int line, int column) {
        return pack(BODY, index, line, column);
    }

    private static long pack(int kind, int index, int line, int column) {
        return ((long) kind << (INDEX_BITS + LINE_BITS + COLUMN_BITS))
                | ((long) clamp(index, INDEX_BITS) << (LINE_BITS + COLUMN_BITS))
                | ((long) clamp(line, LINE_BITS) << COLUMN_BITS)
                | clamp(column, COLUMN_BITS);
    }

    /** As messages name the document. */
    private String file() {
        return "content/" + path;
    }

    /** Of the key's value; of the file's first line when the key was not written. */
    public Position of(Key key) {
        return of(key, 0);
    }

    /** Of the {@code index}-th (0-based) element of the key's value, or of the value itself. */
    public Position of(Key key, int index) {
        return find(key.ordinal(), index)
                .orElseGet(() -> index == 0 ? new Position(file(), 1, 1) : of(key, 0));
    }

    /** Where the body names its {@code index}-th destination first; else of the document. */
    public Position inBody(int index) {
        return find(BODY, index).orElseGet(() -> Position.of(file()));
    }

    private Optional<Position> find(int kind, int index) {
        long wanted = pack(kind, index, 0, 0);
        int at = Arrays.binarySearch(packed, wanted);
        int found = at < 0 ? -at - 1 : at;
        boolean hit =
                found < packed.length
                        && packed[found] >>> (LINE_BITS + COLUMN_BITS)
                                == wanted >>> (LINE_BITS + COLUMN_BITS);
        if (hit) {
            long entry = packed[found];
            int line = (int) (entry >>> COLUMN_BITS) & ((1 << LINE_BITS) - 1);
            int column = (int) entry & ((1 << COLUMN_BITS) - 1);
            return Optional.of(new Position(file(), line, column));
        }
        return Optional.empty();
    }

    /** These, and those. */
    Positions and(long[] more) {
        long[] all = Arrays.copyOf(packed, packed.length + more.length);
        System.arraycopy(more, 0, all, packed.length, more.length);
        return new Positions(path, all);
    }

    /** As given to the constructor, sorted. */
    public long[] packed() {
        return packed.clone();
    }

    private static int clamp(int number, int bits) {
        return Math.min(number, (1 << bits) - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Positions that
                && path.equals(that.path)
                && Arrays.equals(packed, that.packed);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(packed);
    }
}
