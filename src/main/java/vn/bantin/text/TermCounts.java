package vn.bantin.text;

/** Weights of terms, in an open-addressing table. */
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

    private int size;

    /**
     * @param chars length of all texts to come, in UTF-16 units; a guide, not a limit
     */
    TermCounts(int chars) {
        int slots = Integer.highestOneBit(Math.max(chars / UNITS_PER_TERM, 32)) << 1;
        terms = new int[slots];
        weights = new byte[slots];
    }

    void add(int term, int weight) {
        int slot = slot(term);
        if (weights[slot] == 0) {
            terms[slot] = term;
            size++;
        }
        weights[slot] = (byte) Math.min(MAX_WEIGHT, weights[slot] + weight);
        if (size > terms.length - terms.length / 4) {
            grow();
        }
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
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldWeights[i] != 0) {
                int slot = slot(oldTerms[i]);
                terms[slot] = oldTerms[i];
                weights[slot] = oldWeights[i];
            }
        }
    }

    /**
     * The heaviest terms, of equal ones those of the smallest hash; sorted, distinct. Weights count
     * in powers of two, so that a word more in a body rarely pushes another out (I2).
     */
    Terms heaviest(int limit) {
        int[] histogram = new int[MAX_LEVEL + 1];
        for (byte weight : weights) {
            histogram[level(weight)]++;
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
        for (int i = 0; i < weights.length; i++) {
            int level = level(weights[i]);
            if (level >= least) {
                heaviest[next++] = terms[i];
            } else if (level == least - 1 && level > 0) {
                others.offer(terms[i]);
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
