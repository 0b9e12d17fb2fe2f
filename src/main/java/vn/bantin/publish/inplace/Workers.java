package vn.bantin.publish.inplace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.bantin.publish.remote.RemoteFailure;

/** Does the same with many things, as many at once as the far end takes. */
final class Workers {
    private final int count;

    Workers(int count) {
        this.count = count;
    }

    /** What is done with each. */
    @FunctionalInterface
    interface Task<T> {
        void run(T subject) throws RemoteFailure;
    }

    /** Ends when all are done; or with the first failure, and then nothing runs any more. */
    <T> void each(Collection<T> subjects, Task<T> task) throws RemoteFailure {
        if (count == 1 || subjects.size() <= 1) {
            for (T subject : subjects) {
                task.run(subject);
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(count, subjects.size()));
        try {
            runAll(pool, subjects, task);
        } catch (InterruptedException interrupted) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
            throw RemoteFailure.of(RemoteFailure.Kind.TRANSIENT, "interrupted", interrupted);
        } finally {
            pool.shutdown();
        }
    }

    private static <T> void runAll(ExecutorService pool, Collection<T> subjects, Task<T> task)
            throws InterruptedException, RemoteFailure {
        AtomicBoolean failed = new AtomicBoolean();
        List<Future<?>> results = new ArrayList<>();
        for (T subject : subjects) {
            results.add(
                    pool.submit(
                            () -> {
                                if (!failed.get()) {
                                    runOne(subject, task, failed);
                                }
                                return subject;
                            }));
        }
        RemoteFailure first = null;
        for (Future<?> result : results) {
            try {
                result.get();
            } catch (ExecutionException failure) {
                first = first == null ? asFailure(failure.getCause()) : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static <T> void runOne(T subject, Task<T> task, AtomicBoolean failed)
            throws RemoteFailure {
        boolean done = false;
        try {
            task.run(subject);
            done = true;
        } finally {
            if (!done) {
                failed.set(true);
            }
        }
    }

    private static RemoteFailure asFailure(@Nullable Throwable cause) {
        if (cause instanceof RemoteFailure failure) {
            return failure;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        return RemoteFailure.of(RemoteFailure.Kind.TRANSIENT, "stopped");
    }
}
