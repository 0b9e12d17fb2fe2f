package vn.bantin.publish.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** P12: two publishers at once. */
abstract class LockContract extends ContractCases {
    private static final int ROUNDS = 5;

    @Test
    @DisplayName("P12 who comes second is told who publishes, and since when")
    protected void second() throws Exception {
        LockNote mine = Attempt.note("máy của Lan, 4711", 1);
        try (Target first = end().newRun();
                Target second = end().newRun();
                Target.Lock held = first.lock(mine)) {
            RemoteFailure busy = refused(second, Attempt.note("máy của Mai, 4712", 1));

            assertThat(busy.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(LockNote.parse(busy.about())).contains(mine);
            held.renew(Attempt.note(mine.owner(), 2));
            RemoteFailure still = refused(second, Attempt.note("máy của Mai, 4712", 2));
            assertThat(LockNote.parse(still.about())).contains(Attempt.note(mine.owner(), 2));
        }
    }

    @Test
    @DisplayName("P12 a lock is given up, and may be taken by the same or by another")
    protected void givenUp() throws Exception {
        LockNote mine = Attempt.note("máy của Lan, 4711", 1);
        try (Target first = end().newRun();
                Target second = end().newRun()) {
            first.lock(mine).close();
            second.lock(Attempt.note("máy của Mai, 4712", 1)).close();
            first.lock(mine).close();
        }
        end().assertTidy();
    }

    @Test
    @DisplayName("NW02 who asks again, since no answer came, is no second publisher")
    protected void askedTwice() throws Exception {
        LockNote mine = Attempt.note("máy của Lan, 4711", 1);
        try (Target first = end().newRun()) {
            first.lock(mine);
            Target.Lock held = first.lock(mine);
            held.renew(mine);
            held.close();
        }
    }

    @Test
    @DisplayName("NW12 a dead lock is taken over, and its owner, should it wake up, is told")
    protected void takenOver() throws Exception {
        LockNote mine = Attempt.note("máy của Lan, 4711", 1);
        LockNote later = Attempt.note("máy của Mai, 4712", 2);
        try (Target first = end().newRun();
                Target second = end().newRun();
                Target third = end().newRun()) {
            Target.Lock dead = first.lock(mine);
            Target.Lock held = second.lock(later);
            RemoteFailure failure =
                    catchThrowableOfType(
                            RemoteFailure.class, () -> dead.renew(Attempt.note(mine.owner(), 2)));
            assertThat(failure).isNotNull();
            assertThat(failure.kind()).isEqualTo(Kind.CONFLICT);
            dead.close();
            assertThat(refused(third, Attempt.note("máy của Cúc, 4713", 2)).kind())
                    .isEqualTo(Kind.CONFLICT);
            held.renew(later);
            held.close();
        }
    }

    @Test
    @DisplayName("NW12 who sleeps in the middle while another publishes does not undo that")
    protected void overslept() throws Exception {
        publish(SmallSite.number(1));
        try (Target sleeper = end().newRun()) {
            Target.Lock lock = sleeper.lock(nextNote());
            Change change = changeTo(sleeper, SmallSite.number(2));
            Staging staging = sleeper.begin(change);
            for (ReleaseFile file : change.puts().subList(0, 2)) {
                staging.put(file, file.content().read());
            }
            publish(SmallSite.number(3));
            RemoteFailure late =
                    catchThrowableOfType(
                            RemoteFailure.class,
                            () -> {
                                lock.renew(nextNote());
                                staging.show();
                            });

            assertThat(late).isNotNull();
            assertThat(late.kind()).isEqualTo(Kind.CONFLICT);
            lock.close();
        }
        assertShown(SmallSite.number(3));
        publish(SmallSite.number(4));
        assertShown(SmallSite.number(4));
        end().assertTidy();
    }

    @Test
    @DisplayName("P6 P12 two start in the same moment: each publishes or is told to wait")
    protected void sameMoment() throws Exception {
        publish(SmallSite.number(1));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = pool.submit(() -> publishAll("máy của Lan", start));
            Future<?> other = pool.submit(() -> publishAll("máy của Mai", start));
            one.get();
            other.get();
        } finally {
            pool.shutdownNow();
        }
        SmallSite last = crawl("after both").assertOneOf(states());
        assertShown(last);
        publish(SmallSite.number(9));
        assertShown(SmallSite.number(9));
        end().assertTidy();
    }

    private static List<SmallSite> states() {
        return List.of(SmallSite.number(2), SmallSite.number(3));
    }

    /** Each wants another state; who is refused tries again, as long as it takes. */
    private Void publishAll(String owner, CyclicBarrier start) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            start.await();
            SmallSite site = states().get(owner.endsWith("Lan") ? 0 : 1);
            boolean done = false;
            while (!done) {
                Attempt attempt = new Attempt(end().newRun(), Attempt.note(owner, 1), 1);
                try {
                    attempt.to(site);
                    done = true;
                } catch (RemoteFailure busy) {
                    assertThat(busy.kind()).as(busy.toString()).isEqualTo(Kind.CONFLICT);
                }
            }
        }
        return null;
    }

    private static RemoteFailure refused(Target target, LockNote note) {
        RemoteFailure failure = catchThrowableOfType(RemoteFailure.class, () -> target.lock(note));
        assertThat(failure).as("the lock was given to two").isNotNull();
        return failure;
    }
}
