package vn.bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** NW01, NW02, NW03 of the catalogue of faults. */
class RetriesTest {
    private final FakeClock clock = new FakeClock();
    private final AtomicInteger asked = new AtomicInteger();

    private static RemoteFailure of(Kind kind) {
        return RemoteFailure.of(kind, "trả lời " + kind);
    }

    private static RemoteFailure busy(Duration after) {
        return RemoteFailure.busy("503", after, new IOException("503"));
    }

    /** Fails in these ways, one after the other, and then goes well. */
    private String ask(RemoteFailure... failures) throws IOException {
        Deque<RemoteFailure> left = new ArrayDeque<>(Arrays.asList(failures));
        return new Retries(clock.surroundings("máy"))
                .ask(
                        () -> {
                            asked.incrementAndGet();
                            if (!left.isEmpty()) {
                                throw left.pop();
                            }
                            return "được";
                        });
    }

    @Test
    void whatGoesWellIsAskedOnce() throws IOException {
        assertThat(ask()).isEqualTo("được");
        assertThat(asked).hasValue(1);
        assertThat(clock.slept()).isZero();
    }

    @Test
    void threeFailuresAreWaitedFor() throws IOException {
        assertThat(ask(of(Kind.TRANSIENT), of(Kind.DAMAGED), of(Kind.UNREACHABLE)))
                .isEqualTo("được");
        assertThat(asked).hasValue(4);
        // 1, 3, 9 seconds, three quarters of each by the dice of this test.
        assertThat(clock.slept()).isEqualTo(Duration.ofMillis(750 + 2_250 + 6_750));
    }

    @Test
    void theFourthEndsIt() {
        RemoteFailure last = of(Kind.TRANSIENT);
        Throwable thrown =
                catchThrowable(
                        () ->
                                ask(
                                        of(Kind.TRANSIENT),
                                        of(Kind.TRANSIENT),
                                        of(Kind.TRANSIENT),
                                        last));

        assertThat(thrown).isSameAs(last);
        assertThat(asked).hasValue(4);
        assertThat(clock.slept()).isLessThan(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NOT_TRUSTED", "REFUSED", "FULL", "CONFLICT", "UNFIT"})
    void whatWillNotGoAwayIsNotAskedAgain(Kind kind) {
        assertThat(catchThrowable(() -> ask(of(kind)))).isInstanceOf(RemoteFailure.class);
        assertThat(asked).hasValue(1);
        assertThat(clock.slept()).isZero();
    }

    @Test
    void whoSaysWhenToComeAgainIsTakenAtHisWord() throws IOException {
        assertThat(ask(busy(Duration.ofSeconds(40)))).isEqualTo("được");
        assertThat(clock.slept()).isEqualTo(Duration.ofSeconds(42));
    }

    @Test
    void butNobodyIsWaitedForLongerThanFiveMinutes() throws IOException {
        assertThat(ask(busy(Duration.ofDays(1)))).isEqualTo("được");
        assertThat(clock.slept()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void nobodyWaitsForWhatOthersHaveGivenUp() {
        Retries retries = new Retries(clock.surroundings("máy")).until(() -> asked.get() >= 1);
        Throwable thrown =
                catchThrowable(
                        () ->
                                retries.ask(
                                        () -> {
                                            asked.incrementAndGet();
                                            throw of(Kind.TRANSIENT);
                                        }));

        assertThat(thrown).isInstanceOf(RemoteFailure.class);
        assertThat(asked).hasValue(1);
        assertThat(clock.slept()).isZero();
    }

    @Test
    void everyKindIsOneOrTheOther() {
        assertThat(List.of(Kind.values()).stream().filter(Kind::isWorthRetrying))
                .containsExactly(Kind.TRANSIENT, Kind.DAMAGED, Kind.UNREACHABLE);
    }
}
