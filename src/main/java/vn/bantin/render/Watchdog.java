package vn.bantin.render;

import freemarker.core.Environment;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.bantin.diagnostic.Position;
import vn.bantin.limit.WorkLimit;

/**
 * Stops pages that take too long (faults.md TP08): one thread looks at all running ones every few
 * milliseconds, notes what the slow ones are doing, and interrupts those over the limit. Templates
 * are loaded with Freemarker's checks for that interrupt.
 */
final class Watchdog implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMillis(50);

    private final Duration limit;
    private final Set<Run> running = ConcurrentHashMap.newKeySet();
    private final Thread thread;

    Watchdog(Duration limit) {
        this.limit = limit;
        this.thread = new Thread(this::watch, "bantin-render-watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches the calling thread until {@link Run#close}. */
    Run watch(Environment environment) {
        Run run = new Run(environment);
        running.add(run);
        return run;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(ROUND.toMillis());
                running.forEach(Run::look);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** One page being made. */
    final class Run implements AutoCloseable {
        private final Environment environment;
        private final Thread worker = Thread.currentThread();
        private final long start = System.nanoTime();
        private final WorkLimit work = new WorkLimit(limit);
        private Optional<Position> seen = Optional.empty();
        private boolean expired;
        private boolean closed;

        private Run(Environment environment) {
            this.environment = environment;
            work.begin();
        }

        private synchronized void look() {
            long age = System.nanoTime() - start;
            if (closed || expired || age < ROUND.toNanos()) {
                return;
            }
            // Read without the worker's knowledge: at worst a neighbour of the right instruction.
            seen = Nodes.innermost(environment).or(() -> seen);
            if (work.isOver()) {
                expired = true;
                worker.interrupt();
            }
        }

        synchronized boolean expired() {
            return expired;
        }

        /** The instruction at the last look; empty for a page that ended before the first. */
        synchronized Optional<Position> seen() {
            return seen;
        }

        /** Ends the watch; takes back the interrupt, which was meant for this page only. */
        @Override
        public void close() {
            synchronized (this) {
                closed = true;
                if (expired) {
                    Thread.interrupted();
                }
            }
            running.remove(this);
        }
    }
}
