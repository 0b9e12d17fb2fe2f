package vn.bantin.publish.inplace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.inplace.Journal.Attempt;
import vn.bantin.publish.inplace.Journal.Earlier;
import vn.bantin.publish.inplace.Journal.Old;
import vn.bantin.publish.inplace.Journal.State;
import vn.bantin.publish.inplace.Journal.Trace;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseFile;

/**
 * What a change means for a place where attempts before it may have left something.
 *
 * @param fresh what is to be put where no reader gets to yet
 * @param unclaimed those of them where nothing of ours can be, so that nothing at all must be
 * @param present what is there already, whether in its place or waiting
 * @param strays what attempts before may have left, and no record names
 * @param journal that says all this
 */
record Plan(
        Set<OutputPath> fresh,
        List<ReleaseFile> unclaimed,
        Set<OutputPath> present,
        Set<OutputPath> strays,
        Journal journal) {
    /** Whether nothing that is not ours can be at a path. */
    boolean claims(OutputPath path) {
        return unclaimed.stream().noneMatch(file -> file.path().equals(path));
    }

    /**
     * @param journal of a place where no change is under way
     * @param fromRecord digest of the record that is there
     */
    static Plan of(Change change, Journal journal, Fingerprint fromRecord) {
        Map<OutputPath, Fingerprint> wanted = new HashMap<>();
        change.puts().forEach(file -> wanted.put(file.path(), file.print()));
        Map<OutputPath, State> found = new HashMap<>();
        List<Trace> traces = new ArrayList<>();
        Set<OutputPath> left = new HashSet<>();
        for (Trace trace : journal.traces()) {
            if (trace.print().equals(wanted.get(trace.path()))) {
                found.merge(trace.path(), trace.state(), Plan::surer);
            } else {
                traces.add(trace.as(State.LEFT));
                left.add(trace.path());
            }
        }
        Set<OutputPath> fresh = new HashSet<>();
        Set<OutputPath> present = new HashSet<>();
        List<ReleaseFile> unclaimed = new ArrayList<>();
        for (ReleaseFile file : change.puts()) {
            OutputPath path = file.path();
            State state = found.get(path);
            boolean there = state == State.THERE;
            traces.add(new Trace(there ? State.THERE : State.WANTED, file.print(), path));
            if (there) {
                present.add(path);
            }
            if (!change.before().containsKey(path)) {
                // Before the first release, readers may get what an attempt that died has shown.
                if (change.from().isPresent() || !left.contains(path)) {
                    fresh.add(path);
                }
                if (state == null && !left.contains(path)) {
                    unclaimed.add(file);
                }
            }
        }
        left.removeAll(change.before().keySet());
        left.removeAll(change.after().keySet());
        return new Plan(fresh, unclaimed, present, left, open(change, journal, fromRecord, traces));
    }

    private static State surer(State one, State other) {
        return one == State.THERE || other == State.THERE ? State.THERE : one;
    }

    private static Journal open(
            Change change, Journal journal, Fingerprint fromRecord, List<Trace> traces) {
        Attempt attempt = new Attempt(change.to(), fromRecord, Digest.ofBytes(change.record()));
        List<Earlier> earlier = new ArrayList<>(journal.earlier());
        change.from().ifPresent(from -> earlier.add(0, new Earlier(from, olds(change))));
        return new Journal(change.from(), Optional.of(attempt), earlier, traces);
    }

    private static List<Old> olds(Change change) {
        List<Old> olds = new ArrayList<>();
        for (OutputPath path : change.deletes()) {
            olds.add(old(true, change, path));
        }
        for (ReleaseFile file : change.puts()) {
            if (change.before().containsKey(file.path())) {
                olds.add(old(false, change, file.path()));
            }
        }
        return olds;
    }

    private static Old old(boolean deleted, Change change, OutputPath path) {
        return new Old(deleted, change.before().getOrDefault(path, Fingerprint.NONE), path);
    }
}
