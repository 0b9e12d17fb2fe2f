package vn.bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.publish.PublishReport.Result;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** P6, KL05, NW02 to NW05 of the catalogue of faults: trouble at every request, in six kinds. */
class PublisherFaultsTest {
    /** What befalls a request. */
    private enum Ill {
        RESET,
        HANG,
        BUSY,
        FORBIDDEN,
        DAMAGED,
        KILL;

        /** Whether it is over after once. */
        boolean passes() {
            return this != FORBIDDEN && this != KILL;
        }

        void strike() throws RemoteFailure {
            switch (this) {
                case RESET -> throw RemoteFailure.of(Kind.TRANSIENT, "connection reset");
                case HANG -> throw RemoteFailure.of(Kind.TRANSIENT, "no answer for 30 s");
                case BUSY ->
                        throw RemoteFailure.busy(
                                "503", Duration.ofSeconds(7), new IOException("503"));
                case FORBIDDEN -> throw RemoteFailure.of(Kind.REFUSED, "403");
                case DAMAGED -> throw RemoteFailure.of(Kind.DAMAGED, "other checksum");
                case KILL -> throw new Killed();
            }
        }
    }

    /** The end of the process. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /**
     * One of the troubles.
     *
     * @param times for how many requests it lasts
     * @param done whether the request is done before it strikes
     */
    private record Trouble(Ill ill, int at, int times, boolean done)
            implements MemoryPlace.Trouble {
        @Override
        public void befall(int number, boolean isDone) throws RemoteFailure {
            boolean mine = ill.passes() ? number < at + times : true;
            if (number >= at && mine && isDone == done) {
                ill.strike();
            }
        }
    }

    @TempDir static Path folder;

    private static SmallPortal one = new SmallPortal(Path.of("unset"));
    private static SmallPortal two = one;

    @BeforeAll
    static void build() {
        one = SmallPortal.built(folder.resolve("1"));
        two = SmallPortal.built(folder.resolve("2")).second();
    }

    static Stream<Trouble> troubles() {
        List<Trouble> all = new ArrayList<>();
        for (Ill ill : Ill.values()) {
            for (int at = 1; at <= 15; at++) {
                for (boolean done : new boolean[] {false, true}) {
                    all.add(new Trouble(ill, at, 1, done));
                    if (ill.passes()) {
                        all.add(new Trouble(ill, at, 100, done));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("troubles")
    @DisplayName("leaves readers with one whole, deletes nothing early, and converges")
    void trouble(Trouble trouble) {
        Publishing publishing = Publishing.of(one);
        publishing.publish();
        Optional<byte[]> oldRecord = publishing.place.record;
        SortedMap<String, String> old = publishing.place.readers();
        publishing.portal = two;
        publishing.place.with(trouble);
        Optional<Result> result = attempt(publishing);

        List<String> log = publishing.place.log();
        boolean shown = log.contains("show");
        if (!shown) {
            assertThat(publishing.place.readers()).isEqualTo(old);
            assertThat(publishing.place.record).isEqualTo(oldRecord);
        }
        if (log.stream().anyMatch(one -> one.startsWith("delete"))) {
            assertThat(log.indexOf("show")).isPositive();
        }
        if (!publishing.place.record.equals(oldRecord)) {
            publishing.assertShown("assets/site.0000000001.css");
        }
        if (trouble.ill().passes() && trouble.times() == 1) {
            assertThat(result).contains(Result.PUBLISHED);
        }
        publishing.place.with(MemoryPlace.Trouble.NONE);
        publishing.clock.pass(Duration.ofMinutes(16));
        PublishReport again = publishing.publish();
        assertThat(Publishing.messages(again)).isEmpty();
        publishing.assertShown("assets/site.0000000001.css");
        assertThat(publishing.publish().result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    @DisplayName("every request of a change was in trouble")
    void all() {
        Publishing publishing = Publishing.of(one);
        publishing.publish();
        publishing.portal = two;
        publishing.place.with(MemoryPlace.Trouble.NONE);
        publishing.publish();

        assertThat(publishing.place.log()).hasSizeLessThanOrEqualTo(15);
    }

    /** Empty where it was killed. */
    private static Optional<Result> attempt(Publishing publishing) {
        try {
            return Optional.of(publishing.publish().result());
        } catch (Killed killed) {
            return Optional.empty();
        }
    }
}
