package vn.bantin.site.related;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * For each list the positions of the listed articles that stand in it, newest first. Lists are
 * numbered from 1; 0 is no list. Built in two walks, in arrays only. Immutable.
 */
final class Postings {
    static final int NO_LIST = 0;

    /** By list: where it starts in {@link #positions}. */
    private final int[] starts;

    /** By list: where it ends there. */
    private final int[] ends;

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
        ends = starts.clone();
        fill(listsOf, listed);
    }

    private Postings(int[] starts, int[] ends, int[] positions) {
        this.starts = starts;
        this.ends = ends;
        this.positions = positions;
    }

    /**
     * The same with other positions in some lists, which may be new ones.
     *
     * @param lists how many there are then
     * @param others by list, newest first
     */
    Postings with(int lists, Map<Integer, int[]> others) {
        int more = others.values().stream().mapToInt(list -> list.length).sum();
        int[] newStarts = Arrays.copyOf(starts, lists + 2);
        int[] newEnds = Arrays.copyOf(ends, lists + 2);
        int[] all = Arrays.copyOf(positions, positions.length + more);
        int at = positions.length;
        for (Map.Entry<Integer, int[]> other : others.entrySet()) {
            int[] list = other.getValue();
            System.arraycopy(list, 0, all, at, list.length);
            newStarts[other.getKey()] = at;
            at += list.length;
            newEnds[other.getKey()] = at;
        }
        return new Postings(newStarts, newEnds, all);
    }

    private void fill(int[][] listsOf, IntPredicate listed) {
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
        int high = ends[list];
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
        return ends[list];
    }

    int position(int posting) {
        return positions[posting];
    }
}
