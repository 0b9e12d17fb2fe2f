package vn.bantin.site.related;

/** The articles of the same section: first the next older ones, then the next newer ones. */
final class Neighbours {
    private final Index index;
    private final int position;
    private final int[] taken;

    /**
     * @param taken positions that are not to be added
     */
    Neighbours(Index index, int position, int[] taken) {
        this.index = index;
        this.position = position;
        this.taken = taken;
    }

    /**
     * Adds positions that are neither found nor taken, until the array is full or the last
     * neighbour is reached.
     *
     * @param size how many are found already
     * @return how many are found now
     */
    int fill(int[] found, int size) {
        Postings postings = index.labelPostings();
        int section = index.labels().of(position)[Labels.SECTION];
        if (section == Labels.NONE) {
            return size;
        }
        int now = size;
        int older = postings.from(section, position);
        for (int i = older; i < postings.end(section) && now < found.length; i++) {
            now = add(postings.position(i), found, now);
        }
        int newest = postings.from(section, index.timeline().windowStart(position));
        for (int i = older - 1; i >= newest && now < found.length; i--) {
            now = add(postings.position(i), found, now);
        }
        return now;
    }

    private int add(int other, int[] found, int size) {
        if (contains(taken, taken.length, other) || contains(found, size, other)) {
            return size;
        }
        found[size] = other;
        return size + 1;
    }

    /** Whether a value is among the first few of an array. */
    static boolean contains(int[] values, int size, int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }
}
