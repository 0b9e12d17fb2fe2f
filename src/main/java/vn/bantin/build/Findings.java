package vn.bantin.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;

/**
 * All that the stages of one run found, so that every fault is reported in one go. Safe for all
 * threads.
 */
final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();

    /** Takes the messages and gives the value. */
    <T> T take(Outcome<T> outcome) {
        add(outcome.diagnostics());
        return outcome.value();
    }

    synchronized void add(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    synchronized boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** In the order of every report, each once. */
    synchronized List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
