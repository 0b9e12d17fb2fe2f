package vn.bantin.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * Hashes of a text's terms: ascending, distinct, immutable, four bytes each. {@link #at} reads one
 * without a box.
 */
public final class Terms extends AbstractList<Integer> implements RandomAccess {
    private final int[] values;

    private Terms(int[] values) {
        this.values = values;
    }

    /** Of values in any order, each at most once. */
    public static Terms of(int... values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Terms(sorted);
    }

    /** The value at an index from 0. */
    public int at(int index) {
        return values[index];
    }

    /** Whether it is one of them. */
    public boolean has(int value) {
        return Arrays.binarySearch(values, value) >= 0;
    }

    @Override
    public Integer get(int index) {
        return values[index];
    }

    @Override
    public int size() {
        return values.length;
    }
}
