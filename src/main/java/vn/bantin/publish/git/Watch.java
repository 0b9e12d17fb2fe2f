package vn.bantin.publish.git;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Over one request to the far end: it ends once nothing has come of it for a while. JGit's own
 * limits do not do: they are ten times as long for the answer to a push, reads of a process heed
 * none, and a line that breaks while a pack is sent, or within a packet of the answer, keeps it
 * busy for ever.
 */
final class Watch {
    /** What ended says so to each layer that asks; whoever asks more often will not stop. */
    private static final int MOST_ENDS = 16;

    /** For what was cut to notice, before somebody else works on the same things. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Duration idle;
    private final List<Runnable> closers = new ArrayList<>();
    private volatile long lastSign = System.nanoTime();
    private volatile boolean cut;

    /**
     * @param idle how long nothing at all may happen
     */
    Watch(Duration idle) {
        this.idle = idle;
    }

    /**
     * Does it on a thread of its own, which is not waited for once it is late: it may be where
     * nothing reaches it.
     *
     * @throws InterruptedIOException where it was late, or this thread was interrupted
     */
    <T> T call(Callable<T> request) throws IOException {
        FutureTask<T> task = new FutureTask<>(request);
        Thread thread = start(task, "bantin-git");
        try {
            sign();
            for (long left = left(); left > 0; left = left()) {
                try {
                    return task.get(left, TimeUnit.NANOSECONDS);
                } catch (TimeoutException perhaps) {
                    continue;
                }
            }
            cut();
            thread.join(GRACE.toMillis());
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        } catch (InterruptedException stop) {
            cut();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        throw new SocketTimeoutException("no sign for " + idle.toSeconds() + " seconds");
    }

    private static IOException thrown(@Nullable Throwable cause) {
        if (cause instanceof UncheckedIOException) {
            return thrown(cause.getCause());
        } else if (cause instanceof RuntimeException unexpected) {
            throw unexpected;
        } else if (cause instanceof Error fatal) {
            throw fatal;
        }
        return cause instanceof IOException known ? known : new IOException(cause);
    }

    private static Thread start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private long left() {
        return idle.toNanos() - (System.nanoTime() - lastSign);
    }

    private void sign() {
        lastSign = System.nanoTime();
    }

    /** Whether nobody waits for it any more. */
    boolean isCut() {
        return cut;
    }

    /**
     * @param closer by which threads that wait for the far end are woken; may itself be slow
     */
    synchronized void whenCut(Runnable closer) throws IOException {
        if (cut) {
            start(closer, "bantin-git-cut");
            throw late();
        }
        closers.add(closer);
    }

    private synchronized void cut() {
        cut = true;
        closers.forEach(closer -> start(closer, "bantin-git-cut"));
        closers.clear();
    }

    private static IOException late() {
        return new InterruptedIOException("nobody waits any more");
    }

    private void requireUncut() throws IOException {
        if (cut) {
            throw late();
        }
    }

    InputStream over(InputStream in) {
        return new In(in);
    }

    OutputStream over(OutputStream out) {
        return new Out(out);
    }

    /** Work on this machine is a sign too. */
    ProgressMonitor progress() {
        return new Progress();
    }

    private final class In extends FilterInputStream {
        private int ends;

        In(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return arrived(in.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return arrived(in.read(bytes, offset, length));
        }

        private int arrived(int result) throws IOException {
            requireUncut();
            if (result >= 0) {
                sign();
                return result;
            }
            ends++;
            if (ends > MOST_ENDS) {
                throw new EOFException("the line broke");
            }
            return result;
        }
    }

    /** What is written: an operation that may fail. */
    private interface Write {
        void run() throws IOException;
    }

    private final class Out extends FilterOutputStream {
        private int failures;

        Out(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            pass(() -> out.write(one));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            pass(() -> out.write(bytes, offset, length));
        }

        @Override
        public void flush() throws IOException {
            pass(out::flush);
        }

        private void pass(Write write) throws IOException {
            try {
                requireUncut();
                write.run();
                sign();
            } catch (IOException failed) {
                failures++;
                // JGit takes it for a damaged object and writes that again, and again.
                if (failures % MOST_ENDS == 0) {
                    throw new UncheckedIOException(failed);
                }
                throw failed;
            }
        }
    }

    private final class Progress implements ProgressMonitor {
        @Override
        public void start(int tasks) {
            sign();
        }

        @Override
        public void beginTask(String title, int work) {
            sign();
        }

        @Override
        public void update(int done) {
            sign();
        }

        @Override
        public void endTask() {
            sign();
        }

        @Override
        public boolean isCancelled() {
            return cut;
        }

        @Override
        public void showDuration(boolean shown) {
            // Nobody sees it.
        }
    }
}
