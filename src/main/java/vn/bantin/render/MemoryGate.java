package vn.bantin.render;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets work begin when there is room for it: half of the heap is for decoded pictures. Work that
 * wants more than that is done alone. Safe for all threads.
 */
final class MemoryGate {
    private static final int UNIT = 1 << 20;

    private final int units;
    private final Semaphore free;

    MemoryGate() {
        this(Runtime.getRuntime().maxMemory() / 2);
    }

    /**
     * @param bytes in all
     */
    MemoryGate(long bytes) {
        this.units = (int) Math.max(1, Math.min(bytes / UNIT, Integer.MAX_VALUE));
        this.free = new Semaphore(units, true);
    }

    /**
     * @param bytes that the work takes
     */
    <T> T with(long bytes, Supplier<T> work) {
        int wanted = (int) Math.min(units, bytes / UNIT + 1);
        free.acquireUninterruptibly(wanted);
        try {
            return work.get();
        } finally {
            free.release(wanted);
        }
    }
}
