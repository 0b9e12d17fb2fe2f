package vn.bantin.site;

import java.util.Collections;
import java.util.EnumMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many documents ended where. The sum is the number of documents found: nothing disappears
 * silently.
 *
 * @param counts every status, in order
 */
public record Ledger(SortedMap<Status, Integer> counts) {
    public Ledger {
        SortedMap<Status, Integer> all = new TreeMap<>();
        for (Status status : Status.values()) {
            all.put(status, counts.getOrDefault(status, 0));
        }
        counts = Collections.unmodifiableSortedMap(all);
    }

    static Ledger of(Iterable<Status> statuses) {
        EnumMap<Status, Integer> counts = new EnumMap<>(Status.class);
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return new Ledger(new TreeMap<>(counts));
    }

    /** Documents found. */
    public int found() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
