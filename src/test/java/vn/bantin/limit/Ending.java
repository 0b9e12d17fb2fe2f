package vn.bantin.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * That work ends, and does not grow with the square of a long text: by the processor time of the
 * whole JVM, whose threads it may be on, since a machine that tests is busy. Limits are far above
 * what it takes; how fast it is, benchmarks say.
 */
public final class Ending {
    /** On the clock, for what would never end. */
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Ending() {}

    public static void within(int seconds, Executable work) {
        within(
                seconds,
                () -> {
                    work.execute();
                    return true;
                });
    }

    public static <T> T within(int seconds, ThrowingSupplier<T> work) {
        long start = SYSTEM.getProcessCpuTime();
        T done = assertTimeoutPreemptively(LONG, work);
        assertThat(Duration.ofNanos(SYSTEM.getProcessCpuTime() - start))
                .as("time of the processor")
                .isLessThan(Duration.ofSeconds(seconds));
        return done;
    }
}
