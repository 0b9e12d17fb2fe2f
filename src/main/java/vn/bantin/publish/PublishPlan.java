package vn.bantin.publish;

import java.util.Collections;
import java.util.SortedMap;
import vn.bantin.path.OutputPath;

/**
 * What publishing would do at a target, for people and programs.
 *
 * @param added files whose addresses are new there, with their sizes in bytes; −1 where that is
 *     known only once they are made
 * @param changed likewise, of those that are replaced
 * @param removed likewise, of those that are deleted
 * @param retained likewise, of those that no page needs any more and that stay for a while
 * @param kept how many stay as they are
 * @param expired how many of the removed ones have stayed long enough
 */
public record PublishPlan(
        SortedMap<OutputPath, Long> added,
        SortedMap<OutputPath, Long> changed,
        SortedMap<OutputPath, Long> removed,
        SortedMap<OutputPath, Long> retained,
        int kept,
        int expired) {
    public PublishPlan {
        added = Collections.unmodifiableSortedMap(added);
        changed = Collections.unmodifiableSortedMap(changed);
        removed = Collections.unmodifiableSortedMap(removed);
        retained = Collections.unmodifiableSortedMap(retained);
    }

    /** Whether the target has all of it already, and nothing else. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && retained.isEmpty();
    }

    /** How many files have to be uploaded. */
    public int puts() {
        return added.size() + changed.size();
    }

    /** In bytes, of files whose size is known. */
    public static long bytes(SortedMap<OutputPath, Long> files) {
        return files.values().stream().mapToLong(size -> Math.max(0, size)).sum();
    }
}
