package vn.bantin.build;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the builds after each kind of edit have done, and what they had to do. */
final class Tally {
    private final SortedMap<String, Count> kinds = new TreeMap<>();
    private int failed;
    private int troubled;

    /**
     * @param builds good ones
     * @param rendered pages and feeds that they made
     * @param needed those that a clean build made otherwise than the clean build before
     */
    record Count(int builds, long rendered, long needed) {
        private Count and(long more, long moreNeeded) {
            return new Count(builds + 1, rendered + more, needed + moreNeeded);
        }
    }

    synchronized void good(EditKind kind, long rendered, long needed) {
        Count before = kinds.getOrDefault(kind.name(), new Count(0, 0, 0));
        kinds.put(kind.name(), before.and(rendered, needed));
    }

    synchronized void failed() {
        failed++;
    }

    synchronized void troubled() {
        troubled++;
    }

    synchronized SortedMap<String, Count> kinds() {
        return new TreeMap<>(kinds);
    }

    synchronized int failedBuilds() {
        return failed;
    }

    synchronized int troubledBuilds() {
        return troubled;
    }

    synchronized long good() {
        return kinds.values().stream().mapToInt(Count::builds).sum();
    }

    synchronized long rendered() {
        return kinds.values().stream().mapToLong(Count::rendered).sum();
    }

    synchronized long needed() {
        return kinds.values().stream().mapToLong(Count::needed).sum();
    }

    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder();
        kinds.forEach(
                (kind, count) ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "%-30s %5d builds %7d rendered %7d needed%n",
                                        kind,
                                        count.builds(),
                                        count.rendered(),
                                        count.needed())));
        return text.append(failed + " builds failed, " + troubled + " in trouble").toString();
    }
}
