package vn.bantin.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * That work ends, and does not grow with the square of a long text. Both limits are far above what
 * it takes; how fast it is, benchmarks say.
 */
public final class Ending {
    /** On the clock, since a machine that tests is busy. */
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Of the processor, for the thread itself. */
    private static final Duration WORK = Duration.ofSeconds(5);

    private Ending() {}

    public static void of(Executable work) {
        of(
                () -> {
                    work.execute();
                    return true;
                });
    }

    public static <T> T of(ThrowingSupplier<T> work) {
        return assertTimeoutPreemptively(
                LONG,
                () -> {
                    long start = worked();
                    T done = work.get();
                    assertThat(Duration.ofNanos(worked() - start))
                            .as("time of the processor")
                            .isLessThan(WORK);
                    return done;
                });
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
