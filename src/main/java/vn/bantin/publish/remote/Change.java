package vn.bantin.publish.remote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/**
 * From what a target has to what it is to have.
 *
 * @param from the release that is there; empty where nothing was ever published
 * @param to the release that is to be there
 * @param before every file that the record of {@code from} names
 * @param after every file that is to be there, those that stay for a while for old pages included
 * @param puts what has to be uploaded, in the order in which it may be shown: new addresses before
 *     changed ones, each by wave; of {@link Wave#HOME} all at the end
 * @param record what the target is to remember of {@code to}, for {@link Target#record}; to appear
 *     there not before every file of it, and after its deletes
 */
public record Change(
        Optional<ReleaseId> from,
        ReleaseId to,
        SortedMap<OutputPath, Fingerprint> before,
        SortedMap<OutputPath, Fingerprint> after,
        List<ReleaseFile> puts,
        byte[] record) {
    public Change {
        before = Collections.unmodifiableSortedMap(before);
        after = Collections.unmodifiableSortedMap(after);
        puts = List.copyOf(puts);
    }

    /** What is there and is to go. */
    public SortedSet<OutputPath> deletes() {
        SortedSet<OutputPath> deletes = new TreeSet<>(before.keySet());
        deletes.removeAll(after.keySet());
        return deletes;
    }

    /** What is there and stays as it is, in the order of paths. */
    public List<OutputPath> kept() {
        List<OutputPath> kept = new ArrayList<>();
        after.forEach(
                (path, print) -> {
                    if (print.equals(before.get(path))) {
                        kept.add(path);
                    }
                });
        return kept;
    }
}
