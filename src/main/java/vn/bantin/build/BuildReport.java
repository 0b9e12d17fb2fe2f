package vn.bantin.build;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.output.Reason;
import vn.bantin.plan.LedgerReview;
import vn.bantin.site.Ledger;

/**
 * What a build did.
 *
 * @param ledger where every document ended; its sum is the number found
 * @param counts of files
 * @param reasons why files were produced, by address
 * @param nextBuild when the site changes by time alone; empty where it never will
 * @param stages milliseconds each stage took, in the order of the pipeline
 * @param diagnostics sorted; with an error among them, the output folder is as it was
 * @param addresses what the ledger of addresses has to be told, and what is gone
 */
public record BuildReport(
        Ledger ledger,
        Counts counts,
        SortedMap<String, Reason> reasons,
        Optional<NextBuild> nextBuild,
        List<StageTime> stages,
        List<Diagnostic> diagnostics,
        LedgerReview addresses) {
    public BuildReport {
        reasons = Collections.unmodifiableSortedMap(reasons);
        stages = List.copyOf(stages);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the build did not write because of errors. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /**
     * @param rendered pages and other texts made from sources
     * @param photos pictures that were encoded
     * @param written files whose bytes changed
     * @param kept files left as they were
     * @param deleted files removed
     */
    public record Counts(int rendered, Photos photos, int written, int kept, int deleted) {
        static final Counts NONE = new Counts(0, Photos.NONE, 0, 0, 0);

        /** Files of pictures that were encoded. */
        public int encoded() {
            return photos.files();
        }
    }

    /**
     * Pictures that were encoded, not taken from what earlier builds have kept.
     *
     * @param originals that were decoded for it
     * @param files that they gave
     * @param milliseconds from the first to the last
     */
    public record Photos(int originals, int files, long milliseconds) {
        static final Photos NONE = new Photos(0, 0, 0);
    }

    /** One stage's share of the time. */
    public record StageTime(String stage, long milliseconds) {}
}
