package vn.bantin.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Weights of terms: an open-addressing table with room enough from the start. */
final class TermCounts {
    /** Heavier than this is not more telling; keeps the histogram small. */
    private static final int MAX_WEIGHT = 63;

    private final int[] terms;

    /** 0: the slot is free. */
    private final byte[] weights;

    /**
     * @param chars length of all texts to come, in UTF-16 units
     */
    TermCounts(int chars) {
        // A term ends at every third unit at most («A B C»: every second), and half stays free.
        int slots = Integer.highestOneBit(Math.max(chars, 32)) << 1;
        terms = new int[slots];
        weights = new byte[slots];
    }

    void add(int term, int weight) {
        int slot = term & terms.length - 1;
        while (weights[slot] != 0 && terms[slot] != term) {
            slot = slot + 1 & terms.length - 1;
        }
        terms[slot] = term;
        weights[slot] = (byte) Math.min(MAX_WEIGHT, weights[slot] + weight);
    }

    /** The heaviest terms, of equal ones those of the smallest hash; sorted, distinct. */
    List<Integer> heaviest(int limit) {
        int[] histogram = new int[MAX_WEIGHT + 1];
        for (byte weight : weights) {
            histogram[weight]++;
        }
        int threshold = MAX_WEIGHT + 1;
        int sure = 0;
        while (threshold > 1 && sure + histogram[threshold - 1] <= limit) {
            threshold--;
            sure += histogram[threshold];
        }
        int[] heaviest = Arrays.copyOf(atLeast(threshold, sure), sure);
        if (threshold > 1) {
            int[] level = exactly(threshold - 1, histogram[threshold - 1]);
            Arrays.sort(level);
            heaviest = Arrays.copyOf(heaviest, limit);
            System.arraycopy(level, 0, heaviest, sure, limit - sure);
        }
        Arrays.sort(heaviest);
        return new Ints(heaviest);
    }

    private int[] atLeast(int weight, int count) {
        int[] found = new int[count];
        int size = 0;
        for (int slot = 0; slot < terms.length; slot++) {
            if (weights[slot] >= weight) {
                found[size++] = terms[slot];
            }
        }
        return found;
    }

    private int[] exactly(int weight, int count) {
        int[] found = new int[count];
        int size = 0;
        for (int slot = 0; slot < terms.length; slot++) {
            if (weights[slot] == weight) {
                found[size++] = terms[slot];
            }
        }
        return found;
    }

    /** Immutable: nobody else has the array. */
    private static final class Ints extends AbstractList<Integer> implements RandomAccess {
        private final int[] values;

        Ints(int[] values) {
            this.values = values;
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
}
