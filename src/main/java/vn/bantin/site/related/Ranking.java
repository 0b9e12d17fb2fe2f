package vn.bantin.site.related;

/** The best few positions: by points, of equal points the newer, in whatever order they come. */
final class Ranking {
    /** Points above, position (inverted: small is better) below; best first. */
    private final long[] best;

    private int size;

    Ranking(int limit) {
        best = new long[limit];
    }

    void offer(int position, int points) {
        long rank = (long) points << 32 | Integer.MAX_VALUE - position;
        if (size == best.length && (size == 0 || rank < best[size - 1])) {
            return;
        }
        int at = size == best.length ? size - 1 : size++;
        while (at > 0 && best[at - 1] < rank) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = rank;
    }

    int size() {
        return size;
    }

    /** All positions, best first. */
    int[] positions() {
        int[] positions = new int[size];
        for (int rank = 0; rank < size; rank++) {
            positions[rank] = position(rank);
        }
        return positions;
    }

    /** The position at a rank, from 0. */
    int position(int rank) {
        return Integer.MAX_VALUE - (int) best[rank];
    }
}
