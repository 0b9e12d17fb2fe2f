package vn.bantin.site.related;

import java.util.List;
import java.util.Set;

/** The articles of the same section: first the next older ones, then the next newer ones. */
final class Neighbours {
    private final Index index;
    private final int position;

    Neighbours(Index index, int position) {
        this.index = index;
        this.position = position;
    }

    /** Adds positions that are neither found nor taken, until the limit or the last neighbour. */
    void fill(List<Integer> found, Set<Integer> taken, int limit) {
        Postings postings = index.labelPostings();
        int list = postings.list(index.labels().of(position)[Labels.SECTION]);
        if (list < 0) {
            return;
        }
        int older = postings.from(list, position);
        for (int i = older; i < postings.end(list) && found.size() < limit; i++) {
            add(postings.position(i), found, taken);
        }
        int newest = postings.from(list, index.timeline().windowStart(position));
        for (int i = older - 1; i >= newest && found.size() < limit; i--) {
            add(postings.position(i), found, taken);
        }
    }

    private static void add(int position, List<Integer> found, Set<Integer> taken) {
        if (!taken.contains(position) && !found.contains(position)) {
            found.add(position);
        }
    }
}
