package vn.bantin.site.related;

/**
 * Articles that keys have nominated for one article, with the points they have so far. The walk
 * along a key's articles starts with the newest of the window and stops after {@link #MAX_WALK}, so
 * that no article costs more on a larger site.
 */
final class Nominees {
    /** Most articles that one key may nominate. */
    static final int MAX_WALK = 64;

    private final int position;
    private final int windowStart;
    private final KeyTable points = new KeyTable(512);
    private int visited;

    Nominees(int position, int windowStart) {
        this.position = position;
        this.windowStart = windowStart;
    }

    void add(Postings postings, int key, int worth) {
        int list = postings.list(key);
        if (list < 0 || worth == 0) {
            return;
        }
        int from = postings.from(list, windowStart);
        int end = Math.min(postings.end(list), from + MAX_WALK);
        for (int posting = from; posting < end; posting++) {
            int other = postings.position(posting);
            if (other != position) {
                points.add(other, worth);
            }
        }
        visited += end - from;
    }

    /** The best by points, ties by position. */
    Ranking best(int limit) {
        Ranking ranking = new Ranking(limit);
        points.forEach(1, ranking::offer);
        return ranking;
    }

    /** Postings walked over: the cost of the answer. */
    int visited() {
        return visited;
    }
}
