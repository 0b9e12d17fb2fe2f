package vn.bantin.text;

import java.util.Arrays;

/** Weights of terms: an open-addressing table with room enough from the start. */
final class TermCounts {
    /** Heavier than this is not more telling. */
    private static final int MAX_WEIGHT = 63;

    /** Of {@link #MAX_WEIGHT}. */
    private static final int MAX_LEVEL = 6;

    private final int[] terms;

    /** 0: the slot is free. */
    private final byte[] weights;

    /** Slots in use, in order of coming. */
    private final int[] used;

    private int size;

    /**
     * @param chars length of all texts to come, in UTF-16 units
     */
    TermCounts(int chars) {
        // A term takes two units of text at least («A B C»), so half the slots stay free.
        int slots = Integer.highestOneBit(Math.max(chars, 32)) << 1;
        terms = new int[slots];
        weights = new byte[slots];
        used = new int[slots];
    }

    void add(int term, int weight) {
        int slot = term & terms.length - 1;
        while (weights[slot] != 0 && terms[slot] != term) {
            slot = slot + 1 & terms.length - 1;
        }
        if (weights[slot] == 0) {
            terms[slot] = term;
            used[size++] = slot;
        }
        weights[slot] = (byte) Math.min(MAX_WEIGHT, weights[slot] + weight);
    }

    /**
     * The heaviest terms, of equal ones those of the smallest hash; sorted, distinct. Weights count
     * in powers of two, so that a word more in a body rarely pushes another out (I2).
     */
    Terms heaviest(int limit) {
        int[] histogram = new int[MAX_LEVEL + 1];
        for (int i = 0; i < size; i++) {
            histogram[level(weights[used[i]])]++;
        }
        int least = MAX_LEVEL + 1;
        int sure = 0;
        while (least > 1 && sure + histogram[least - 1] <= limit) {
            least--;
            sure += histogram[least];
        }
        int[] heaviest = ofLevels(least, MAX_LEVEL, sure);
        if (least > 1) {
            int[] next = ofLevels(least - 1, least - 1, histogram[least - 1]);
            Arrays.sort(next);
            heaviest = Arrays.copyOf(heaviest, limit);
            System.arraycopy(next, 0, heaviest, sure, limit - sure);
        }
        return Terms.of(heaviest);
    }

    /** 0 of no weight, then 1, 2 to 3, 4 to 7 and so on. */
    private static int level(int weight) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(weight);
    }

    private int[] ofLevels(int least, int most, int count) {
        int[] found = new int[count];
        int next = 0;
        for (int i = 0; i < size; i++) {
            int level = level(weights[used[i]]);
            if (level >= least && level <= most) {
                found[next++] = terms[used[i]];
            }
        }
        return found;
    }
}
