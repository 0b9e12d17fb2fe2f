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

/**
 * Threads with a stack large enough for any text that gets past {@link BodyLimits}. As many as
 * there are callers, kept for a while; one whose work does not end is left behind, and ends by
 * itself at the next character it asks for. Safe for all threads.
 */
final class RoomyThreads implements AutoCloseable {
    /** In bytes; reserved, not used, until something needs it. */
    private static final long STACK = 32L << 20;

    private static final long IDLE_SECONDS = 10;

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
     * @param nanos longest wait
     * @return empty when it did not end in time
     */
    <T> Optional<T> run(Callable<T> task, long nanos) {
        Future<T> future = threads.submit(task);
        try {
            return Optional.of(future.get(nanos, TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            future.cancel(true);
            return Optional.empty();
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
