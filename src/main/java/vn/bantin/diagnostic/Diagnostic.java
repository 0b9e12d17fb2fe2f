package vn.bantin.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong, where, and of which kind; its text is made at the edge by {@link
 * Messages}.
 *
 * @param severity usually the fault's own; a site may raise or lower some (see {@code checks} in
 *     site.yaml)
 * @param fault the kind, and so the key of its texts
 * @param position where it is
 * @param arguments what the texts' {@code {0}}, {@code {1}} … stand for, in order; an empty
 *     argument drops the hint that names it, for {@code KEY.hint.else} where there is one
 */
public record Diagnostic(Severity severity, Fault fault, Position position, List<String> arguments)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::position)
                    .thenComparing(d -> d.fault().name())
                    .thenComparing(d -> String.join("\0", d.arguments()));

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** With the fault's own severity. */
    public static Diagnostic of(Fault fault, Position position, String... arguments) {
        return new Diagnostic(fault.severity(), fault, position, List.of(arguments));
    }

    /** Whether it fails the build. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, then kind, then arguments: the order of every report. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
