package vn.bantin.publish;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;

/**
 * What publishing needs of the machine that does it.
 *
 * @param owner who publishes, in one line that is unique to this run: others are told
 * @param threads how many read the site at once, at least 1
 * @param clock the machine's own
 * @param sleeper waits
 * @param random from 0 up to and without 1, so that two who wait do not come back together
 */
public record Surroundings(
        String owner, int threads, InstantSource clock, Sleeper sleeper, DoubleSupplier random) {
    /** Waits for some time; given from outside so that tests need not. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }
}
