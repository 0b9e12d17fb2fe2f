package vn.bantin.publish.remote;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Who publishes to a target, and since when; as it is written there.
 *
 * @param owner machine and process, or what CI calls the run; one line
 * @param since when the lock was taken, or last renewed
 */
public record LockNote(String owner, Instant since) {
    /** Of a lock that nobody has renewed for so long its owner is taken to be dead. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    public LockNote {
        owner = owner.replaceAll("\\s+", " ").strip();
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return since + " " + owner + "\n";
    }

    /** Empty where it is no note of ours. */
    public static Optional<LockNote> parse(String text) {
        String line = text.strip();
        int space = line.indexOf(' ');
        try {
            return space < 0
                    ? Optional.empty()
                    : Optional.of(
                            new LockNote(
                                    line.substring(space + 1),
                                    Instant.parse(line.substring(0, space))));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether its owner has been silent for too long. */
    public boolean isDead(Instant now) {
        return since.plus(LIFE).isBefore(now);
    }
}
