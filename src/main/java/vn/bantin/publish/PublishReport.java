package vn.bantin.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseId;

/**
 * What came of publishing to one target.
 *
 * @param target its name
 * @param result how it ended
 * @param from the release that was there; empty where there was none, or nobody could tell
 * @param to the release that is there now; empty where nothing was published
 * @param plan what was to be done
 * @param uploaded files that were put there, by this attempt or one before it
 * @param diagnostics in the order of every report
 */
public record PublishReport(
        String target,
        Result result,
        Optional<ReleaseId> from,
        Optional<ReleaseId> to,
        PublishPlan plan,
        SortedSet<OutputPath> uploaded,
        List<Diagnostic> diagnostics) {
    static final PublishPlan NO_PLAN =
            new PublishPlan(
                    new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), 0, 0);

    public PublishReport {
        uploaded = Collections.unmodifiableSortedSet(new TreeSet<>(uploaded));
        diagnostics = diagnostics.stream().sorted().distinct().toList();
    }

    /** How it ended. */
    public enum Result {
        /** The target had all of it already. */
        UNCHANGED,
        /** Only to be looked at. */
        PLANNED,
        /** Readers get the new release; what was done afterwards may still have failed. */
        PUBLISHED,
        /** Readers get what they got before, or a whole that is on its way. */
        FAILED
    }

    /** Where nobody at a target was asked anything. */
    public static PublishReport failed(String target, List<Diagnostic> diagnostics) {
        return new PublishReport(
                target,
                Result.FAILED,
                Optional.empty(),
                Optional.empty(),
                NO_PLAN,
                new TreeSet<>(),
                diagnostics);
    }

    /** The same with what others have to say. */
    public PublishReport with(List<Diagnostic> shown) {
        return new PublishReport(target, result, from, to, plan, uploaded, shown);
    }

    /** The same, and more to say. */
    PublishReport and(List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(more);
        return with(all);
    }

    /** Whether the goal is to fail. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
