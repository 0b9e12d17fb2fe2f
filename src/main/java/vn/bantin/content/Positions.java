package vn.bantin.content;

import java.util.Arrays;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;

/** Where the values of one front matter stand, packed: a million of these are in memory at once. */
public final class Positions {
    private static final int LINE_BITS = 20;
    private static final int COLUMN_BITS = 16;
    private static final int INDEX_BITS = 16;

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
        return ((long) key.ordinal() << (INDEX_BITS + LINE_BITS + COLUMN_BITS))
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
        long wanted = pack(key, index, 0, 0);
        int at = Arrays.binarySearch(packed, wanted);
        int found = at < 0 ? -at - 1 : at;
        boolean hit =
                found < packed.length
                        && packed[found] >>> (LINE_BITS + COLUMN_BITS)
                                == wanted >>> (LINE_BITS + COLUMN_BITS);
        if (hit) {
            long entry = packed[found];
            int line = (int) (entry >>> COLUMN_BITS) & ((1 << LINE_BITS) - 1);
            return new Position(file(), line, (int) entry & ((1 << COLUMN_BITS) - 1));
        }
        return index == 0 ? new Position(file(), 1, 1) : of(key, 0);
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
