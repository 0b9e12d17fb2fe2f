package vn.bantin.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
     * What is to be done on such a thread.
     *
     * @param limit of the work; one that looks at it ends by itself, others are left behind
     * @param late what it gives in that case
     */
    record Task<T>(Callable<T> work, WorkLimit limit, Supplier<T> late) {}

    /**
     * Runs tasks one by one and waits for them: many on one thread, since to go there and back
     * takes as long as a tenth of a body.
     *
     * @return in the order of the tasks
     */
    <T> List<T> run(List<Task<T>> tasks) {
        List<T> results = new ArrayList<>();
        while (results.size() < tasks.size()) {
            Shift<T> shift = new Shift<>(tasks.subList(results.size(), tasks.size()));
            await(threads.submit(shift), shift);
            results.addAll(shift.results());
        }
        return results;
    }

    private static void await(Future<?> future, Shift<?> shift) {
        try {
            boolean waiting = true;
            while (waiting) {
                waiting = !isDone(future, shift.limit().left() + GRACE_NANOS) && !shift.isLate();
            }
            future.cancel(true);
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

    private static boolean isDone(Future<?> future, long nanos)
            throws InterruptedException, ExecutionException {
        try {
            future.get(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
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

    /**
     * The tasks that one thread does, until it is left behind with one of them. From then on it
     * begins none and changes nothing here, since another thread does the rest.
     */
    private static final class Shift<T> implements Callable<Void> {
        private final List<Task<T>> tasks;
        private final List<T> results = new ArrayList<>();
        private boolean left;

        Shift(List<Task<T>> tasks) {
            this.tasks = tasks;
        }

        @Override
        public Void call() throws Exception {
            Optional<Task<T>> task = next();
            while (task.isPresent()) {
                task.get().limit().begin();
                end(task.get().work().call());
                task = next();
            }
            return null;
        }

        private synchronized Optional<Task<T>> next() {
            return left || results.size() == tasks.size()
                    ? Optional.empty()
                    : Optional.of(tasks.get(results.size()));
        }

        private synchronized void end(T result) {
            if (!left) {
                results.add(result);
            }
        }

        /** Of the task that is being done; of the last one, when all are. */
        synchronized WorkLimit limit() {
            return tasks.get(Math.min(results.size(), tasks.size() - 1)).limit();
        }

        /** Whether the thread is now left behind, and what it was at given up. */
        synchronized boolean isLate() {
            if (results.size() < tasks.size() && limit().isOver()) {
                left = true;
                results.add(tasks.get(results.size()).late().get());
            }
            return left;
        }

        synchronized List<T> results() {
            return results;
        }
    }
}
