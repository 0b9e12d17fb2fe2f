package vn.bantin.content;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.bantin.limit.WorkLimit;

/**
 * Threads with a stack large enough for any text that gets past {@link BodyLimits}. As many as
 * there are callers, kept for a while; one whose work does not end is left behind, and ends by
 * itself at the next character it asks for. Safe for all threads.
 */
final class RoomyThreads implements AutoCloseable {
    /** In bytes; reserved, not used, until something needs it. */
    private static final long STACK = 32L << 20;

    private static final long IDLE_SECONDS = 10;

    /** For a thread to notice that its time is over, before it is left behind. */
    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final AtomicInteger made = new AtomicInteger();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(
                    0,
                    Integer.MAX_VALUE,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    this::thread);

    /**
     * Runs a task and waits for it.
     *
     * @param limit of the task; one that looks at it ends by itself, others are left behind
     * @return empty when it did not end in time
     */
    <T> Optional<T> run(Callable<T> task, WorkLimit limit) {
        Future<T> future =
                threads.submit(
                        () -> {
                            limit.begin();
                            return task.call();
                        });
        try {
            return await(future, limit);
        } catch (InterruptedException asked) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a body was being rendered", asked);
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a body could not be rendered", broken.getCause());
        }
    }

    private static <T> Optional<T> await(Future<T> future, WorkLimit limit)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return Optional.of(future.get(limit.left() + GRACE_NANOS, TimeUnit.NANOSECONDS));
            } catch (TimeoutException late) {
                if (limit.isOver()) {
                    future.cancel(true);
                    return Optional.empty();
                }
            }
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "bantin-body-" + made.incrementAndGet(), STACK);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
