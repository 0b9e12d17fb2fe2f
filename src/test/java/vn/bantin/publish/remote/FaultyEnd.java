package vn.bantin.publish.remote;

/**
 * A far end that can be got into trouble at one operation: a request, an answer, a change of a
 * disk.
 *
 * @param <K> what can go wrong; {@link Hitch} for those at the other end of a line
 */
public interface FaultyEnd<K> extends FarEnd {
    /**
     * A publisher who gets into trouble once. One that is killed does nothing any more from then
     * on: each operation throws {@link vn.bantin.disk.NumberedOperations.Killed}.
     *
     * @param at number of the operation, from 1
     */
    Target newRun(K kind, int at) throws Exception;

    /** How many operations the last publisher has begun. */
    int operations();

    /** What the operation in trouble was, for whoever reads of a failure. */
    default String operation(int at) {
        return "operation " + at;
    }
}
