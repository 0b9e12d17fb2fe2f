package vn.bantin.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Time goes by only when somebody sleeps. Safe for all threads. */
final class FakeClock implements InstantSource {
    private final List<Duration> sleeps = Collections.synchronizedList(new ArrayList<>());
    private volatile Instant now = SmallPortal.NOW;

    @Override
    public Instant instant() {
        return now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** All that was slept. */
    Duration slept() {
        synchronized (sleeps) {
            return sleeps.stream().reduce(Duration.ZERO, Duration::plus);
        }
    }

    /**
     * @param owner who publishes
     */
    Surroundings surroundings(String owner) {
        return new Surroundings(
                owner,
                2,
                this,
                time -> {
                    sleeps.add(time);
                    pass(time);
                },
                () -> 0.5);
    }
}
