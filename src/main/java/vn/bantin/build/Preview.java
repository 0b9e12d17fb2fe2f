package vn.bantin.build;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.bantin.build.PlanReport.Change;
import vn.bantin.build.PlanReport.Kind;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Delta.Produce;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.output.OutputFacts;
import vn.bantin.output.OutputFile;
import vn.bantin.output.Reason;
import vn.bantin.path.OutputPath;

/**
 * Takes the files that a writer would take, and only looks what they would be to readers. Safe for
 * all threads.
 */
final class Preview {
    private final Pending pending;
    private final Map<OutputPath, Reason> reasons = new TreeMap<>();
    private final Map<OutputPath, OutputFacts> made = new ConcurrentHashMap<>();
    private final SortedMap<String, Change> changes = new ConcurrentSkipListMap<>();
    private final AtomicInteger same = new AtomicInteger();

    Preview(Pending pending) {
        this.pending = pending;
        for (Produce produce : pending.delta().produce()) {
            reasons.put(produce.job().path(), produce.reason());
        }
        for (OutputPath path : pending.delta().delete()) {
            // What a build that was stopped has named and not made, nobody misses.
            if (pending.writer().present(path).isPresent()) {
                changes.put(path.address(), new Change(Kind.REMOVED, Optional.empty()));
            }
        }
    }

    void add(OutputFile file) {
        made.put(file.path(), file.facts());
        Optional<Fingerprint> present = pending.writer().present(file.path());
        if (present.equals(Optional.of(Checksum.of(file.bytes())))) {
            same.incrementAndGet();
        } else {
            Kind kind = present.isPresent() ? Kind.CHANGED : Kind.ADDED;
            Optional<Reason> reason = Optional.ofNullable(reasons.get(file.path()));
            changes.put(file.path().address(), new Change(kind, reason));
        }
    }

    SortedMap<String, Change> changes() {
        return changes;
    }

    PlanReport.Counts counts() {
        return new PlanReport.Counts(same.get(), pending.delta().keep().size());
    }

    /** What a file of the site to be says of itself, if it was made or is kept. */
    Optional<OutputFacts> facts(OutputPath path) {
        return Optional.ofNullable(made.get(path))
                .or(() -> Optional.ofNullable(pending.delta().keep().get(path)).map(Entry::facts));
    }
}
