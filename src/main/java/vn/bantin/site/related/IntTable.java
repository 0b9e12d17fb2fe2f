package vn.bantin.site.related;

/**
 * A map from any int to a positive int: open addressing in two arrays, since a boxed map of five
 * million terms would not fit the heap. Absent keys have the value 0.
 */
final class IntTable {
    private int[] keys;
    private int[] values;
    private int size;

    /**
     * @param expected number of keys; more will do
     */
    IntTable(int expected) {
        int slots = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4);
        keys = new int[slots];
        values = new int[slots];
    }

    int get(int key) {
        return values[slot(key)];
    }

    /** Adds a positive amount to the key's value. */
    void add(int key, int amount) {
        int slot = slot(key);
        if (values[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot] += amount;
        if (size > keys.length / 3 * 2) {
            grow();
        }
    }

    /** Number of slots; an unused slot has the value 0. */
    int slots() {
        return keys.length;
    }

    int keyAt(int slot) {
        return keys[slot];
    }

    int valueAt(int slot) {
        return values[slot];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int mixed = key * 0x9E3779B9;
        int slot = (mixed ^ mixed >>> 15) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldValues[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
