package vn.bantin.site.related;

/**
 * Walks a posting list outwards from one article: nearest in date first, of two equally near the
 * newer. Stops at the newest article that the one in the middle sees.
 */
final class Nearest {
    private final Postings postings;
    private final long[] seconds;
    private final int middle;
    private final int first;
    private final int end;
    private int newer;
    private int older;

    /**
     * @param list number of the list, which holds {@code middle}; or {@link Postings#NONE}
     * @param newestSeen the newest article that may be met
     * @param seconds date of each article
     */
    Nearest(Postings postings, int list, int middle, int newestSeen, long[] seconds) {
        this.postings = postings;
        this.seconds = seconds;
        this.middle = middle;
        boolean alone = list == Postings.NONE;
        first = alone ? 0 : postings.from(list, newestSeen);
        end = alone ? 0 : postings.end(list);
        int self = alone ? 0 : postings.from(list, middle);
        newer = self - 1;
        older = self + 1;
    }

    boolean hasNext() {
        return newer >= first || older < end;
    }

    int next() {
        boolean takeNewer = older >= end || newer >= first && distance(newer) <= distance(older);
        return postings.article(takeNewer ? newer-- : older++);
    }

    private long distance(int place) {
        return Math.abs(seconds[postings.article(place)] - seconds[middle]);
    }
}
