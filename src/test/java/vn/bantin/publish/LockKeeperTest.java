package vn.bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RemoteFailure;

/** P12, NW12 of the catalogue of faults. */
@DisplayName("The lock of a target")
class LockKeeperTest {
    private final FakeClock clock = new FakeClock();
    private final MemoryPlace place = new MemoryPlace();

    private LockKeeper take(Duration every) throws IOException {
        Surroundings mine = clock.surroundings("máy của Lan");
        return LockKeeper.take(place.open(), mine, new Retries(mine), every);
    }

    @Test
    @DisplayName("is renewed in the background, and given up in the end")
    void renewed() throws IOException {
        try (LockKeeper keeper = take(Duration.ofMillis(1))) {
            clock.pass(Duration.ofMinutes(20));
            await().until(
                            () ->
                                    place.lock
                                            .filter(note -> note.since().equals(clock.instant()))
                                            .isPresent());
            keeper.check();
        }
        assertThat(place.lock).isEmpty();
    }

    @Test
    @DisplayName("is asked for after a sleep, and whoever took it meanwhile has it")
    void overslept() throws IOException {
        try (LockKeeper keeper = take(LockKeeper.EVERY)) {
            keeper.check();
            assertThat(place.log()).containsExactly("lock");
            clock.pass(Duration.ofMinutes(10));
            keeper.check();
            assertThat(place.log()).containsExactly("lock", "renew");
            clock.pass(Duration.ofHours(1));
            place.lock = Optional.of(new LockNote("máy của Mai", clock.instant()));

            assertThat(catchThrowable(keeper::check))
                    .isInstanceOfSatisfying(
                            RemoteFailure.class,
                            lost -> assertThat(lost.kind()).isEqualTo(RemoteFailure.Kind.CONFLICT));
        }
    }

    @Test
    @DisplayName("lost in the background ends the run at the next step")
    void lost() throws IOException {
        try (LockKeeper keeper = take(Duration.ofMillis(1))) {
            place.lock = Optional.of(new LockNote("máy của Mai", clock.instant()));

            await().until(() -> catchThrowable(keeper::check) instanceof RemoteFailure);
        }
    }

    @Test
    @DisplayName("is not lost by a line that is down for a moment")
    void lineDown() throws IOException {
        try (LockKeeper keeper = take(Duration.ofMillis(1))) {
            place.with(
                    (number, done) -> {
                        if (number < 5) {
                            throw RemoteFailure.of(RemoteFailure.Kind.TRANSIENT, "reset");
                        }
                    });
            await().until(() -> place.log().size() > 6);
            keeper.check();
            assertThat(place.lock).isPresent();
        }
    }
}
