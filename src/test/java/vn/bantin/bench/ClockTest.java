package vn.bantin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.bench.Clock.Unfinished;

/** Processes that end well, fail, are killed and take too long. */
class ClockTest {
    @TempDir Path folder;

    @BeforeEach
    void isThere() {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of(Clock.PROGRAM)), "GNU time is not installed here");
    }

    @Test
    void whatEndsWellIsRead() throws Exception {
        assertThat(time("exit 0").peak()).isPositive();
    }

    @Test
    void whatFailsSaysHowAndWhatItPrinted() {
        assertThatThrownBy(() -> time("seq 30; echo no room >&2; exit 3"))
                .isInstanceOf(Unfinished.class)
                .hasMessageStartingWith("ended with 3\n    12\n")
                .hasMessageEndingWith("\n    30\n    no room");
    }

    @Test
    void whatIsKilledWithoutAWordSaysSo() {
        assertThatThrownBy(() -> time("kill -9 $$"))
                .isInstanceOf(Unfinished.class)
                .hasMessage("ended with 137");
    }

    @Test
    void whatTakesTooLongIsStopped() {
        assertThatThrownBy(() -> time("sleep 600"))
                .isInstanceOf(Unfinished.class)
                .hasMessage("took more than 2 s");
    }

    private Clock.Reading time(String script) throws Exception {
        return new Clock(folder, 2).time(List.of("sh", "-c", script), folder);
    }
}
