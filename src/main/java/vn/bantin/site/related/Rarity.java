package vn.bantin.site.related;

/**
 * How rare a key is among the listed articles of a window, as a number: the less, the rarer.
 * Frequencies count in powers of two, so that one edit tips few of them (I2).
 */
final class Rarity {
    /** Of a key that leads to no other article. */
    static final int ALONE = Byte.MAX_VALUE;

    /**
     * Frequencies below eight are one and the same: a pair of syllables that two or three articles
     * share is as often an accident as it is a story of its own.
     */
    private static final int LEAST_BITS = 3;

    /** A site of ten articles has rare words too. */
    private static final int LEAST_WINDOW_BITS = 5;

    private Rarity() {}

    /**
     * Of those too rare to tell apart, the one that leads to more articles counts as the rarer.
     *
     * @param frequency how many articles have it
     * @return more than 0, at most {@link #ALONE}
     */
    static int of(int frequency) {
        int bits = bits(frequency);
        if (bits < 2) {
            return ALONE;
        }
        return bits < LEAST_BITS ? 2 * LEAST_BITS + 1 : 2 * bits;
    }

    /**
     * How many times the frequency doubles into the window; 0 for a key that leads to no other.
     *
     * @param windowBits of {@link #windowBits}
     */
    static int weight(int rarity, int windowBits) {
        return Math.max(0, windowBits - rarity / 2);
    }

    /**
     * @param listed how many articles a window has
     */
    static int windowBits(int listed) {
        return Math.max(LEAST_WINDOW_BITS, bits(listed));
    }

    private static int bits(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }
}
