package vn.bantin.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.bantin.publish.remote.RemoteFailure;

/**
 * Does the same with each of many, on some threads: each takes the next one when it has finished
 * with the last, so that no more are in memory than there are threads. After the first failure
 * nothing more is begun.
 */
final class Workers {
    private final int threads;

    /**
     * @param threads at least 1
     */
    Workers(int threads) {
        this.threads = threads;
    }

    /** What is done with one. */
    @FunctionalInterface
    interface Work<T> {
        /**
         * @param givenUp whether another one has failed meanwhile
         */
        void with(T one, BooleanSupplier givenUp) throws IOException;
    }

    /**
     * In order, as far as there are several threads.
     *
     * @throws IOException the first failure, once every thread has ended
     */
    <T> void each(List<T> all, Work<T> work) throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        ExecutorService pool =
                Executors.newFixedThreadPool(Math.max(1, Math.min(threads, all.size())));
        List<Future<?>> ends = new ArrayList<>();
        for (int i = Math.min(threads, all.size()); i > 0; i--) {
            ends.add(
                    pool.submit(
                            () -> {
                                takeAll(all, work, next, failed);
                                return true;
                            }));
        }
        pool.shutdown();
        await(ends, pool);
    }

    private static <T> void takeAll(
            List<T> all, Work<T> work, AtomicInteger next, AtomicBoolean failed)
            throws IOException {
        int taken = next.getAndIncrement();
        while (taken < all.size() && !failed.get()) {
            boolean done = false;
            try {
                work.with(all.get(taken), failed::get);
                done = true;
            } finally {
                if (!done) {
                    failed.set(true);
                }
            }
            taken = next.getAndIncrement();
        }
    }

    private static void await(List<Future<?>> ends, ExecutorService pool) throws IOException {
        @Nullable Throwable first = null;
        for (Future<?> end : ends) {
            try {
                end.get();
            } catch (ExecutionException failure) {
                first =
                        first == null || isWorse(failure.getCause(), first)
                                ? failure.getCause()
                                : first;
            } catch (InterruptedException stop) {
                pool.shutdownNow();
                Thread.currentThread().interrupt();
                throw RemoteFailure.of(RemoteFailure.Kind.TRANSIENT, "stopped", stop);
            }
        }
        raise(first);
    }

    /** What will not go away by itself is what has to be told. */
    private static boolean isWorse(@Nullable Throwable failure, Throwable than) {
        return !(failure instanceof IOException)
                || (than instanceof RemoteFailure seen
                        && seen.kind().isWorthRetrying()
                        && failure instanceof RemoteFailure found
                        && !found.kind().isWorthRetrying());
    }

    private static void raise(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException expected) {
            throw expected;
        }
        if (failure instanceof RuntimeException ours) {
            throw ours;
        }
        if (failure instanceof Error fatal) {
            throw fatal;
        }
    }
}
