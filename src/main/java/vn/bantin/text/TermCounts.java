package vn.bantin.text;

import java.util.Arrays;

/** Weights of terms, in an open-addressing table that is half empty. */
final class TermCounts {
    /** Heavier than this is not more telling. */
    private static final int MAX_WEIGHT = 63;

    /** Of {@link #MAX_WEIGHT}. */
    private static final int MAX_LEVEL = 6;

    /** UTF-16 units of Vietnamese text per syllable, and so per pair of them, at the least. */
    private static final int UNITS_PER_TERM = 4;

    private int[] terms;

    /** 0: the slot is free. */
    private byte[] weights;

    /** Slots in use, in order of coming. */
    private int[] used;

    private int size;

    /**
     * @param chars length of all texts to come, in UTF-16 units; a guide, not a limit
     */
    TermCounts(int chars) {
        int slots = Integer.highestOneBit(Math.max(chars / UNITS_PER_TERM, 32)) << 2;
        terms = new int[slots];
        weights = new byte[slots];
        used = new int[slots / 2];
    }

    void add(int term, int weight) {
        int slot = slot(term);
        if (weights[slot] == 0) {
            if (size == used.length) {
                grow();
                slot = slot(term);
            }
            terms[slot] = term;
            used[size++] = slot;
        }
        weights[slot] = (byte) Math.min(MAX_WEIGHT, weights[slot] + weight);
    }

    /** Where the term is, or would be. */
    private int slot(int term) {
        int slot = term & terms.length - 1;
        while (weights[slot] != 0 && terms[slot] != term) {
            slot = slot + 1 & terms.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldTerms = terms;
        byte[] oldWeights = weights;
        terms = new int[oldTerms.length * 2];
        weights = new byte[terms.length];
        used = Arrays.copyOf(used, terms.length / 2);
        for (int i = 0; i < size; i++) {
            int term = oldTerms[used[i]];
            int slot = slot(term);
            terms[slot] = term;
            weights[slot] = oldWeights[used[i]];
            used[i] = slot;
        }
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
        int[] heaviest = new int[Math.min(size, limit)];
        int next = 0;
        Smallest others = new Smallest(heaviest.length - sure);
        for (int i = 0; i < size; i++) {
            int level = level(weights[used[i]]);
            if (level >= least) {
                heaviest[next++] = terms[used[i]];
            } else if (level == least - 1) {
                others.offer(terms[used[i]]);
            }
        }
        others.copyTo(heaviest, sure);
        return Terms.of(heaviest);
    }

    /** 0 of no weight, then 1, 2 to 3, 4 to 7 and so on. */
    private static int level(int weight) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(weight);
    }

    /** Of many numbers the smallest few, without sorting the others. */
    private static final class Smallest {
        private final int[] sorted;
        private int size;

        Smallest(int most) {
            sorted = new int[most];
        }

        void offer(int number) {
            if (size == sorted.length && (size == 0 || number >= sorted[size - 1])) {
                return;
            }
            int at = size < sorted.length ? size++ : size - 1;
            while (at > 0 && sorted[at - 1] > number) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = number;
        }

        void copyTo(int[] target, int start) {
            System.arraycopy(sorted, 0, target, start, size);
        }
    }
}
