package vn.bantin.build;

import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;

/**
 * The answer to a question about the site.
 *
 * @param explanation empty where nothing is known by that name; then the diagnostics say so
 * @param diagnostics of the question, or of the folders; those of a document are in its explanation
 */
public record WhyReport(Optional<Explanation> explanation, List<Diagnostic> diagnostics) {
    public WhyReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
