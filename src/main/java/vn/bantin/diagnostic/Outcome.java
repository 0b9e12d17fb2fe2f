package vn.bantin.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a stage gives: a value, and what it found wrong on the way. The value is always there, made
 * of what could be used, so that later stages can report their own faults in the same run; whether
 * the run may write is {@link #hasErrors}.
 *
 * @param value what was made
 * @param diagnostics in the order found; sorted once, at the edge
 */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A value with nothing to say. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /** Goes on with the value, keeping what was said so far. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        Outcome<R> outcome = next.apply(value);
        if (diagnostics.isEmpty()) {
            return outcome;
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(outcome.diagnostics());
        return new Outcome<>(outcome.value(), all);
    }

    /** The same diagnostics with another value. */
    public <R> Outcome<R> map(Function<? super T, R> change) {
        return new Outcome<>(change.apply(value), diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
