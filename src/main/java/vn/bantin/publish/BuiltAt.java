package vn.bantin.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/**
 * When the site was built, by the build clock: a build leaves it as {@code built-at} in its cache
 * folder, an ISO instant and nothing else. A site that is older than a limit shows what has expired
 * and lacks what has come due (CL07 of the catalogue of faults); one of a later hour would show
 * what is not due yet.
 */
public final class BuiltAt {
    /** In the cache folder. */
    public static final String FILE = "built-at";

    /** Two machines never have the very same time. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private BuiltAt() {}

    /** Why a site of this age is not to be published; empty where it may. */
    static Optional<Diagnostic> check(Path cache, PublishRequest.Bounds bounds) {
        Optional<Instant> built = read(cache.resolve(FILE));
        if (built.isEmpty()) {
            return Optional.of(
                    Diagnostic.of(Fault.PUBLISH_AGE_UNKNOWN, Position.of("cache/" + FILE)));
        }
        Instant at = built.get().truncatedTo(ChronoUnit.SECONDS);
        if (built.get().plus(bounds.maxAge()).isBefore(bounds.now())) {
            long age = Duration.between(built.get(), bounds.now()).toHours() + 1;
            return Optional.of(
                    Diagnostic.of(
                            Fault.PUBLISH_STALE,
                            Position.of("bantin.maxAge"),
                            at.toString(),
                            String.valueOf(bounds.maxAge().toHours()),
                            String.valueOf(age)));
        }
        if (built.get().isAfter(bounds.now().plus(TOLERANCE))) {
            return Optional.of(
                    Diagnostic.of(
                            Fault.PUBLISH_FROM_FUTURE,
                            Position.of("bantin.now"),
                            at.toString(),
                            bounds.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        }
        return Optional.empty();
    }

    private static Optional<Instant> read(Path file) {
        try {
            return Optional.of(Instant.parse(Files.readString(file).strip()));
        } catch (IOException | DateTimeException unusable) {
            return Optional.empty();
        }
    }
}
