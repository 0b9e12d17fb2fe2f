package vn.bantin.publish.scan;

import java.util.Arrays;
import java.util.List;

/**
 * Any number of texts, found in one pass: a hash of the last eight characters rolls along, a table
 * of bits tells that hardly ever a text begins so, and only where one may is it compared. Costs the
 * same for ten texts and for a hundred thousand, and a few hundred bytes for each. Immutable.
 */
final class Phrases {
    /** UTF-16 units that the hash sees, and so the shortest text. */
    static final int WINDOW = 8;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int BITS_PER_TEXT = 64;
    private static final int FEWEST_BITS = 1 << 15;
    private static final int MOST_BITS = 1 << 24;

    private final List<String> texts;
    private final long[] mayBegin;
    private final int shift;

    /** Hash of a text's beginning by slot, and in the same slot the first text that begins so. */
    private final long[] hashes;

    private final int[] first;
    private final int[] next;

    /**
     * @param texts of at least {@link #WINDOW} UTF-16 units each; shorter ones are never found
     */
    Phrases(List<String> texts) {
        this.texts = List.copyOf(texts);
        int bits = roundUp(Math.max(texts.size(), 1) * (long) BITS_PER_TEXT);
        this.mayBegin = new long[bits >> 6];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(bits);
        int slots = Integer.highestOneBit(Math.max(texts.size(), 4)) << 2;
        this.hashes = new long[slots];
        this.first = new int[slots];
        this.next = new int[texts.size()];
        Arrays.fill(first, -1);
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).length() >= WINDOW) {
                add(i);
            }
        }
    }

    private static int roundUp(long bits) {
        long bounded = Math.min(Math.max(bits, FEWEST_BITS), MOST_BITS);
        return Integer.highestOneBit((int) bounded - 1) << 1;
    }

    private void add(int index) {
        long hash = 0;
        for (int i = 0; i < WINDOW; i++) {
            hash = rolled(hash, texts.get(index).charAt(i));
        }
        int bit = bit(hash);
        mayBegin[bit >> 6] |= 1L << bit;
        int slot = slot(hash);
        hashes[slot] = hash;
        next[index] = first[slot];
        first[slot] = index;
    }

    /** After one more character: what is eight characters old has left it on the other side. */
    static long rolled(long hash, char c) {
        return (hash << Byte.SIZE) + c * SPREAD;
    }

    /** Whether a text may begin with the eight characters of this hash. */
    boolean mayBegin(long hash) {
        int bit = bit(hash);
        return (mayBegin[bit >> 6] & 1L << bit) != 0;
    }

    private int bit(long hash) {
        return (int) (hash * SPREAD >>> shift);
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash * SPREAD >>> 32) & mask;
        while (first[slot] >= 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Whom to tell what was found. */
    @FunctionalInterface
    interface Finder {
        /**
         * @param phrase its index in the list
         * @param start of the text in what was read
         */
        void found(int phrase, int start);
    }

    /** Tells all texts that stand at a place of which {@link #mayBegin} said so. */
    void compare(long hash, char[] text, int length, int start, Finder finder) {
        for (int i = first[slot(hash)]; i >= 0; i = next[i]) {
            if (stands(texts.get(i), text, length, start)) {
                finder.found(i, start);
            }
        }
    }

    private static boolean stands(String wanted, char[] text, int length, int start) {
        if (start + wanted.length() > length) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (text[start + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
