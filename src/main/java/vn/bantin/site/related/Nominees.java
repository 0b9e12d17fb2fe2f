package vn.bantin.site.related;

import java.util.Arrays;

/**
 * Articles that keys have nominated for one article, with the points they have so far. The walk
 * along a key's articles starts with the newest of the window and stops after {@link #MAX_WALK}, so
 * that no article costs more on a larger site. Used again and again, since its table has a place
 * for every article; for one thread.
 */
final class Nominees {
    /** Most articles that one key may nominate. */
    static final int MAX_WALK = 64;

    /** By position; 0 for those that nobody has nominated. */
    private final int[] points;

    /** The nominated positions, in order of coming. */
    private int[] nominated = new int[256];

    private int size;
    private int visited;

    Nominees(int articles) {
        points = new int[articles];
    }

    /** Forgets all. */
    void clear() {
        for (int i = 0; i < size; i++) {
            points[nominated[i]] = 0;
        }
        size = 0;
        visited = 0;
    }

    /**
     * @param from where in all postings the walk along the list starts
     */
    void add(Postings postings, int list, int from, int worth) {
        int end = Math.min(postings.end(list), from + MAX_WALK);
        visited += end - from;
        if (nominated.length < size + MAX_WALK) {
            nominated = Arrays.copyOf(nominated, nominated.length * 2);
        }
        for (int posting = from; posting < end; posting++) {
            int position = postings.position(posting);
            if (points[position] == 0) {
                nominated[size++] = position;
            }
            points[position] += worth;
        }
    }

    /** The best by points, ties by position; without the one that asks. */
    Ranking best(int limit, int asking) {
        Ranking ranking = new Ranking(limit);
        for (int i = 0; i < size; i++) {
            if (nominated[i] != asking) {
                ranking.offer(nominated[i], points[nominated[i]]);
            }
        }
        return ranking;
    }

    /** Postings walked over: the cost of the answer. */
    int visited() {
        return visited;
    }
}
