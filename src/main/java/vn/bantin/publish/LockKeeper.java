package vn.bantin.publish;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Target;

/**
 * Holds the lock of a target: says now and then that we are still there, and ends the run where
 * somebody else has taken it, as happens to a laptop that slept for an hour (NW12 of the catalogue
 * of faults).
 */
final class LockKeeper implements AutoCloseable {
    /** Several of them may fail before others take us for dead. */
    static final Duration EVERY = LockNote.LIFE.dividedBy(5);

    /** After so long without a sign of life it is asked first. */
    private static final Duration DOUBT = LockNote.LIFE.dividedBy(2);

    private final Target.Lock lock;
    private final Surroundings surroundings;
    private final Retries retries;
    private final ScheduledExecutorService beat;
    private Instant renewed;
    private @Nullable RemoteFailure lost;

    private LockKeeper(
            Target.Lock lock, Surroundings surroundings, Retries retries, Instant taken) {
        this.lock = lock;
        this.surroundings = surroundings;
        this.retries = retries;
        this.renewed = taken;
        this.beat =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread thread = new Thread(work, "bantin-lock");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /**
     * @param every how often we say that we are there
     */
    static LockKeeper take(
            Target target, Surroundings surroundings, Retries retries, Duration every)
            throws IOException {
        Instant now = surroundings.clock().instant();
        Target.Lock lock = retries.ask(() -> target.lock(new LockNote(surroundings.owner(), now)));
        LockKeeper keeper = new LockKeeper(lock, surroundings, retries, now);
        long millis = every.toMillis();
        keeper.beat.scheduleWithFixedDelay(keeper::saySo, millis, millis, TimeUnit.MILLISECONDS);
        return keeper;
    }

    /**
     * Before anything is done that others could see.
     *
     * @throws RemoteFailure {@link RemoteFailure.Kind#CONFLICT} where the lock is not ours any more
     */
    synchronized void check() throws IOException {
        if (lost != null) {
            throw lost;
        }
        if (renewed.plus(DOUBT).isBefore(surroundings.clock().instant())) {
            renew();
        }
    }

    /** The same, and asks in any case. */
    synchronized void renew() throws IOException {
        if (lost != null) {
            throw lost;
        }
        retries.order(this::renewOnce);
    }

    private synchronized void saySo() {
        try {
            if (lost == null) {
                renewOnce();
            }
        } catch (RemoteFailure failure) {
            // A line that is down for a moment: the next beat or check asks again.
            lost = failure.kind() == RemoteFailure.Kind.CONFLICT ? failure : null;
        }
    }

    private void renewOnce() throws RemoteFailure {
        Instant now = surroundings.clock().instant();
        lock.renew(new LockNote(surroundings.owner(), now));
        renewed = now;
    }

    @Override
    public void close() {
        beat.shutdownNow();
        synchronized (this) {
            lock.close();
        }
    }
}
