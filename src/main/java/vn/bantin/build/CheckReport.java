package vn.bantin.build;

import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.site.Ledger;

/**
 * What a check found.
 *
 * @param ledger where every document would end
 * @param counts of what was looked at
 * @param stages milliseconds each stage took
 * @param diagnostics sorted; those of a build, at the levels that the portal wants, and those of
 *     its checklist
 */
public record CheckReport(
        Ledger ledger,
        Counts counts,
        List<BuildReport.StageTime> stages,
        List<Diagnostic> diagnostics) {
    public CheckReport {
        stages = List.copyOf(stages);
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many errors there are, or warnings. */
    public int count(boolean errors) {
        return (int) diagnostics.stream().filter(found -> found.isError() == errors).count();
    }

    /**
     * @param documents that were read, published or not
     * @param pages that were made and looked at
     * @param asked addresses of other sites that were asked
     */
    public record Counts(int documents, int pages, int asked) {
        static final Counts NONE = new Counts(0, 0, 0);
    }
}
