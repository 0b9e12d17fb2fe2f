package vn.bantin.build;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.output.Reason;
import vn.bantin.site.Ledger;

/**
 * What a build would do, seen by readers.
 *
 * @param ledger where every document would end
 * @param changes by address; none when the build would fail, since it would leave the site alone
 * @param counts of files whose readers would see no difference
 * @param stages milliseconds each stage took
 * @param diagnostics sorted; those of a build
 */
public record PlanReport(
        Ledger ledger,
        SortedMap<String, Change> changes,
        Counts counts,
        List<BuildReport.StageTime> stages,
        List<Diagnostic> diagnostics) {
    public PlanReport {
        changes = Collections.unmodifiableSortedMap(changes);
        stages = List.copyOf(stages);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether a build would not write because of errors. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** How many changes there are of a kind. */
    public int count(Kind kind) {
        return (int) changes.values().stream().filter(change -> change.kind() == kind).count();
    }

    /** What readers would notice. */
    public enum Kind {
        /** An address that leads nowhere now. */
        ADDED,
        /** An address with other bytes. */
        CHANGED,
        /** An address that would lead nowhere. */
        REMOVED
    }

    /**
     * One address.
     *
     * @param reason why it would be made; empty for one that is removed, since nothing makes it
     */
    public record Change(Kind kind, Optional<Reason> reason) {}

    /**
     * @param same files that would be made again and come out byte for byte as they are
     * @param kept files that would not be made
     */
    public record Counts(int same, int kept) {
        static final Counts NONE = new Counts(0, 0);
    }
}
