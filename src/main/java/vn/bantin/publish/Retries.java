package vn.bantin.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import vn.bantin.publish.remote.RemoteFailure;

/**
 * Asks again what is worth asking again: four times in all, after one, three and nine seconds or
 * after as long as the far end wants (RFC 9110, section 10.2.3), but never longer than five
 * minutes; a random part of each wait keeps two who were refused together from coming back
 * together.
 */
final class Retries {
    static final int TRIES = 4;
    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long FIRST_MILLIS = 1_000;
    private static final int FACTOR = 3;

    /** Somebody else's failure ends a wait within this. */
    private static final Duration SLICE = Duration.ofSeconds(1);

    private final Surroundings surroundings;
    private final BooleanSupplier given;

    Retries(Surroundings surroundings) {
        this(surroundings, () -> false);
    }

    private Retries(Surroundings surroundings, BooleanSupplier given) {
        this.surroundings = surroundings;
        this.given = given;
    }

    /** The same, but it is given up once this says so. */
    Retries until(BooleanSupplier givenUp) {
        return new Retries(surroundings, givenUp);
    }

    /** One request; doing it twice does no more than doing it once. */
    @FunctionalInterface
    interface Request<T> {
        T make() throws IOException;
    }

    /** Likewise, without an answer. */
    @FunctionalInterface
    interface Order {
        void give() throws IOException;
    }

    /**
     * @throws RemoteFailure the last one, where it did not help
     */
    <T> T ask(Request<T> request) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                return request.make();
            } catch (RemoteFailure failure) {
                boolean again = failure.kind().isWorthRetrying() && tried < TRIES;
                if (!again || !waited(delay(failure, tried))) {
                    throw failure;
                }
            }
        }
    }

    void order(Order order) throws IOException {
        ask(
                () -> {
                    order.give();
                    return true;
                });
    }

    private Duration delay(RemoteFailure failure, int tried) {
        double random = surroundings.random().getAsDouble();
        long usual = (long) (FIRST_MILLIS * Math.pow(FACTOR, tried - 1.0) * (0.5 + random / 2));
        long wanted =
                failure.retryAfter()
                        .map(asked -> (long) (asked.toMillis() * (1 + random / 10)))
                        .orElse(usual);
        return Duration.ofMillis(Math.min(wanted, LONGEST.toMillis()));
    }

    /** False where it is not worth waiting any more. */
    private boolean waited(Duration delay) {
        try {
            Duration left = delay;
            while (left.compareTo(Duration.ZERO) > 0 && !given.getAsBoolean()) {
                Duration slice = left.compareTo(SLICE) < 0 ? left : SLICE;
                surroundings.sleeper().sleep(slice);
                left = left.minus(slice);
            }
            return !given.getAsBoolean();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
