package vn.bantin.build;

import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.plan.Move;

/**
 * What became of the ledger of addresses.
 *
 * @param fixed documents that were given back an address
 * @param changed lines of the ledger that are new or other than before
 * @param total lines of the ledger; 0 when it could not be made
 * @param diagnostics sorted; with an error among them the ledger is as it was
 */
public record AddressReport(
        List<Move> fixed, int changed, int total, List<Diagnostic> diagnostics) {
    public AddressReport {
        fixed = List.copyOf(fixed);
        diagnostics = diagnostics.stream().sorted().toList();
    }

    static AddressReport failed(List<Diagnostic> diagnostics) {
        return new AddressReport(List.of(), 0, 0, diagnostics);
    }

    /** The same, once documents were given back their addresses. */
    AddressReport after(List<Move> moves) {
        return new AddressReport(moves, changed, total, diagnostics);
    }

    /** Whether the ledger was not written because of errors. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
