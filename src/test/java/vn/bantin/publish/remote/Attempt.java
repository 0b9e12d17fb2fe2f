package vn.bantin.publish.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import vn.bantin.path.OutputPath;

/** One attempt at publishing, with the calls and in the order in which the engine makes them. */
final class Attempt {
    /** How far it went. */
    enum Step {
        LOCK,
        RECORD,
        BEGIN,
        PUT,
        SHOW,
        DELETE,
        FINISH,
        DONE
    }

    private final Target target;
    private final LockNote note;
    private final int tries;
    private Step step = Step.LOCK;

    /**
     * @param tries how often a call is made that fails in a way that is worth it
     */
    Attempt(Target target, LockNote note, int tries) {
        this.target = target;
        this.note = note;
        this.tries = tries;
    }

    /**
     * @param hour at which it is made, on a day of its own: an hour later its lock is dead
     */
    Attempt(Target target, int hour, int tries) {
        this(target, note("máy " + hour, hour), tries);
    }

    static LockNote note(String owner, int hour) {
        Instant day = Instant.parse("2026-11-27T00:00:00Z");
        return new LockNote(owner, day.plus(Duration.ofHours(hour)));
    }

    /** What it was doing when it ended. */
    Step step() {
        return step;
    }

    /** Publishes, and ends the target's object. */
    void to(SmallSite site) throws RemoteFailure {
        try (target) {
            Target.Lock lock = ask(() -> target.lock(note));
            try {
                step = Step.RECORD;
                SmallRecord record = ask(() -> SmallRecord.parse(target.record()));
                perform(lock, record.changeTo(site));
            } catch (RemoteFailure failure) {
                // Not in a finally: who is killed gives no lock up.
                lock.close();
                throw failure;
            }
            lock.close();
        }
    }

    private void perform(Target.Lock lock, Change change) throws RemoteFailure {
        step = Step.BEGIN;
        Staging staging = ask(() -> target.begin(change));
        step = Step.PUT;
        put(staging, change.puts());
        step = Step.SHOW;
        ask(() -> run(() -> lock.renew(note)));
        ask(() -> run(staging::show));
        step = Step.DELETE;
        ask(staging::delete);
        step = Step.FINISH;
        ask(() -> run(staging::finish));
        step = Step.DONE;
    }

    private void put(Staging staging, List<ReleaseFile> files) throws RemoteFailure {
        Set<OutputPath> present = staging.present();
        for (ReleaseFile file : files) {
            if (!present.contains(file.path())) {
                ask(() -> run(() -> staging.put(file, file.content().read())));
            }
        }
    }

    private <T> T ask(Callable<T> call) throws RemoteFailure {
        for (int tried = 1; ; tried++) {
            try {
                return call.call();
            } catch (RemoteFailure failure) {
                if (tried >= tries || !failure.kind().isWorthRetrying()) {
                    throw failure;
                }
            } catch (Exception unexpected) {
                throw new AssertionError("a driver throws nothing but RemoteFailure", unexpected);
            }
        }
    }

    private static boolean run(Action action) throws Exception {
        action.run();
        return true;
    }

    private interface Action {
        void run() throws Exception;
    }
}
