package vn.bantin.site.related;

import java.util.function.IntPredicate;

/**
 * For each list the positions of the listed articles that stand in it, newest first. Lists are
 * numbered from 1; 0 is no list. Built in two walks, in arrays only. Immutable.
 */
final class Postings {
    static final int NO_LIST = 0;

    /** By list: where it starts in {@link #positions}; one more at the end. */
    private final int[] starts;

    private final int[] positions;

    /**
     * @param lists how many there are
     * @param listsOf by position, the lists of an article, none twice save {@link #NO_LIST}
     * @param listed which positions are to be posted
     */
    Postings(int lists, int[][] listsOf, IntPredicate listed) {
        starts = new int[lists + 2];
        for (int position = 0; position < listsOf.length; position++) {
            if (listed.test(position)) {
                for (int list : listsOf[position]) {
                    starts[list + 1]++;
                }
            }
        }
        starts[NO_LIST + 1] = 0;
        for (int list = 1; list < starts.length; list++) {
            starts[list] += starts[list - 1];
        }
        positions = new int[starts[starts.length - 1]];
        fill(listsOf, listed);
    }

    private void fill(int[][] listsOf, IntPredicate listed) {
        int[] ends = starts.clone();
        for (int position = 0; position < listsOf.length; position++) {
            if (listed.test(position)) {
                for (int list : listsOf[position]) {
                    if (list != NO_LIST) {
                        positions[ends[list]++] = position;
                    }
                }
            }
        }
    }

    /** Where in all postings those of a list start that are not newer than a position. */
    int from(int list, int position) {
        int low = starts[list];
        int high = starts[list + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (positions[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where in all postings a list ends. */
    int end(int list) {
        return starts[list + 1];
    }

    int position(int posting) {
        return positions[posting];
    }
}
