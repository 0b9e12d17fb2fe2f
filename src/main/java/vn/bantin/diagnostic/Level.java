package vn.bantin.diagnostic;

import java.util.Optional;

/** How much a portal makes of something that a check finds. */
public enum Level {
    ERROR(Optional.of(Severity.ERROR)),
    WARNING(Optional.of(Severity.WARNING)),
    /** It is not told. */
    OFF(Optional.empty());

    private final Optional<Severity> severity;

    Level(Optional<Severity> severity) {
        this.severity = severity;
    }

    /** Of what is told; empty where nothing is. */
    public Optional<Severity> severity() {
        return severity;
    }
}
