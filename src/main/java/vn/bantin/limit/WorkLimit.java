package vn.bantin.limit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A limit to how long one thread may work at one thing. What does not count is the time in which it
 * could not work: while the whole JVM stood still to collect garbage, or the machine was asleep or
 * had other work. Else a large portal would fail for a page that is like all others.
 *
 * <p>Most work ends long before, so the JVM is asked for a thread's processor time only after the
 * limit has passed by the clock, and the thread then gets as much again: work that does not end is
 * stopped after twice the limit. Safe for all threads.
 */
public final class WorkLimit {
    /**
     * A thread that waits for ever does not work, either; so many limits by the clock are enough.
     */
    private static final int MOST_LIMITS = 60;

    private static final long UNKNOWN = -1;

    private final long most;
    private final LongSupplier clock;
    private final ToLongFunction<Thread> processor;
    private final long end;
    private long deadline;
    private long workedBefore = UNKNOWN;
    private @Nullable Thread worker;
    private boolean over;

    /**
     * @param clock nanoseconds from any start, as {@link System#nanoTime}
     * @param processor nanoseconds that a thread has worked; negative where nobody can tell
     */
    WorkLimit(Duration most, LongSupplier clock, ToLongFunction<Thread> processor) {
        this.most = most.toNanos();
        this.clock = clock;
        this.processor = processor;
        long now = clock.getAsLong();
        this.deadline = now + this.most;
        this.end = now + MOST_LIMITS * this.most;
    }

    public WorkLimit(Duration most) {
        this(most, System::nanoTime, WorkLimit::processorTime);
    }

    /** From now on, and for the calling thread. */
    public synchronized void begin() {
        worker = Thread.currentThread();
        deadline = clock.getAsLong() + most;
    }

    /** Whether the thread has worked too long. */
    public synchronized boolean isOver() {
        long now = clock.getAsLong();
        if (!over && now - deadline > 0) {
            look(now);
        }
        return over;
    }

    /** Nanoseconds until it makes sense to ask again; not negative. */
    public synchronized long left() {
        return Math.max(0, deadline - clock.getAsLong());
    }

    private void look(long now) {
        long left = now - end > 0 ? 0 : left(worker);
        over = left <= 0;
        deadline = now + left;
    }

    /** Of the time to work; a thread that has not begun has all of it. */
    private long left(@Nullable Thread thread) {
        if (thread == null) {
            return most;
        }
        long worked = processor.applyAsLong(thread);
        if (worked < 0) {
            return 0;
        }
        if (workedBefore == UNKNOWN) {
            workedBefore = worked;
        }
        return most - (worked - workedBefore);
    }

    private static long processorTime(Thread thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? threads.getThreadCpuTime(thread.getId())
                : UNKNOWN;
    }
}
