package vn.bantin.publish.after;

import java.time.Duration;

/**
 * How long a network of caches may take to show what is new.
 *
 * @param whole after which it is given up; zero: asked once
 * @param sleeper waits
 */
public record Patience(Duration whole, Sleeper sleeper) {
    /** Waits for some time; given from outside so that tests need not. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }
}
