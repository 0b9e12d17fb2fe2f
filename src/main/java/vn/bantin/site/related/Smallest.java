package vn.bantin.site.related;

/** Keeps the smallest of the numbers offered, in order. Meant for a few dozen at most. */
final class Smallest {
    private final long[] kept;
    private int size;

    Smallest(int wanted) {
        kept = new long[Math.max(0, wanted)];
    }

    boolean wouldKeep(long number) {
        return size < kept.length || size > 0 && number < kept[size - 1];
    }

    void offer(long number) {
        if (!wouldKeep(number)) {
            return;
        }
        int place = size < kept.length ? size++ : size - 1;
        while (place > 0 && kept[place - 1] > number) {
            kept[place] = kept[place - 1];
            place--;
        }
        kept[place] = number;
    }

    int size() {
        return size;
    }

    long at(int place) {
        return kept[place];
    }
}
