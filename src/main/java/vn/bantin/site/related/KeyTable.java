package vn.bantin.site.related;

/** Any key to a positive number: open addressing in two int arrays, a third of a boxed map. */
final class KeyTable {
    private int[] keys;

    /** 0: the slot is free. */
    private int[] values;

    private int size;

    KeyTable(int expected) {
        int slots = Integer.highestOneBit(Math.max(expected, 8)) << 1;
        keys = new int[slots];
        values = new int[slots];
    }

    /** 0 for a key that was never added. */
    int value(int key) {
        return values[slot(key)];
    }

    void add(int key, int value) {
        int slot = slot(key);
        if (values[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot] += value;
        if (size > keys.length / 3 * 2) {
            grow();
        }
    }

    /**
     * Numbers from 1 in place of the values of at least {@code least}; the other keys are gone. In
     * the order of the table, which depends on the keys and their order of coming.
     *
     * @return the last number
     */
    int number(int least) {
        KeyTable numbered = new KeyTable(size);
        for (int slot = 0; slot < keys.length; slot++) {
            if (values[slot] >= least) {
                numbered.add(keys[slot], numbered.size + 1);
            }
        }
        keys = numbered.keys;
        values = numbered.values;
        size = numbered.size;
        return size;
    }

    private int slot(int key) {
        // Fibonacci hashing: terms are hashes already, but of syllables that are much alike.
        int slot = (key * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(keys.length - 1);
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        KeyTable larger = new KeyTable(keys.length);
        for (int slot = 0; slot < keys.length; slot++) {
            if (values[slot] != 0) {
                larger.add(keys[slot], values[slot]);
            }
        }
        keys = larger.keys;
        values = larger.values;
    }
}
