package vn.bantin.concurrent;

import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/**
 * Threads for parallel streams: a stream that is started on a thread of a pool runs on that pool.
 *
 * <p>A stream is cut into four parts a thread, by what its pool says of itself. Of a second's work
 * the last part is an eighth, in which one of two threads has nothing to do; so this one claims to
 * have more threads than it has.
 */
public final class StreamPool extends ForkJoinPool {
    private static final int FINER = 8;

    private StreamPool(int threads) {
        super(threads);
    }

    /** Does some work, and all that its streams do, on so many threads of its own. */
    public static <T> T on(int threads, Supplier<T> work) {
        StreamPool pool = new StreamPool(threads);
        try {
            return pool.submit(work::get).join();
        } finally {
            pool.shutdown();
        }
    }

    @Override
    public int getParallelism() {
        return FINER * super.getParallelism();
    }
}
