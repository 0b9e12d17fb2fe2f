package vn.bantin.site.related;

/** Any key to a positive number: open addressing in two int arrays, a third of a boxed map. */
final class KeyTable {
    /** What to do with a key and its number. */
    interface Visitor {
        void visit(int key, int value);
    }

    private int[] keys;

    /** 0: the slot is free. */
    private int[] values;

    private int size;

    KeyTable(int expected) {
        int slots = Integer.highestOneBit(Math.max(expected, 8)) << 1;
        keys = new int[slots];
        values = new int[slots];
    }

    int size() {
        return size;
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

    /** How many keys have at least this value. */
    int count(int least) {
        int count = 0;
        for (int value : values) {
            if (value >= least) {
                count++;
            }
        }
        return count;
    }

    /** In the order of the table, which depends on the keys and their order of coming. */
    void forEach(int least, Visitor visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (values[slot] >= least) {
                visitor.visit(keys[slot], values[slot]);
            }
        }
    }

    private int slot(int key) {
        // Fibonacci hashing: labels are numbered in a row, terms are hashes already.
        int slot = (key * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(keys.length - 1);
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        KeyTable larger = new KeyTable(keys.length);
        forEach(1, larger::add);
        keys = larger.keys;
        values = larger.values;
    }
}
