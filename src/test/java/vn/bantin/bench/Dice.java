package vn.bantin.bench;

import java.util.List;

/**
 * Chance that can be repeated: SplitMix64 (Steele, Lea and Flood, «Fast splittable pseudorandom
 * number generators», 2014), written out here so that no Java version gives other articles.
 */
final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /**
     * @param seed of a corpus
     * @param stream what the dice are thrown for: each stream is independent of the others
     */
    Dice(long seed, long stream) {
        state = mix(seed + GOLDEN_GAMMA) ^ mix(stream * GOLDEN_GAMMA + 1);
    }

    /** 0 to {@code bound - 1}, all alike. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    boolean oneIn(int times) {
        return below(times) == 0;
    }

    <T> T any(List<T> of) {
        return of.get(below(of.size()));
    }

    /**
     * The k-th is drawn about k^(-2/3) times as often as the first, which is how words and tags are
     * spread. Multiplication only: {@code Math.pow} may differ in the last bit from one machine to
     * the next.
     */
    <T> T frequent(List<T> of) {
        double uniform = (next() >>> 11) * 0x1.0p-53;
        return of.get((int) (uniform * uniform * uniform * of.size()));
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
