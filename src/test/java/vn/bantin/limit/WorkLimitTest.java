package vn.bantin.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkLimitTest {
    private static final Duration MOST = Duration.ofNanos(100);

    private long clock = Long.MAX_VALUE - 50;
    private long worked = 7_000;
    private final WorkLimit limit = new WorkLimit(MOST, () -> clock, thread -> worked);

    @BeforeEach
    void begin() {
        limit.begin();
    }

    @Test
    void workThatEndsInTimeIsNotOver() {
        pass(100, 100);

        assertThat(limit.isOver()).isFalse();
        assertThat(limit.left()).isZero();
    }

    @Test
    void workThatGoesOnIsOverAfterTwiceTheLimit() {
        pass(101, 101);
        assertThat(limit.isOver()).isFalse();
        assertThat(limit.left()).isEqualTo(100);

        pass(100, 100);
        assertThat(limit.isOver()).isFalse();
        pass(1, 1);
        assertThat(limit.isOver()).isTrue();
        assertThat(limit.isOver()).as("and stays so").isTrue();
    }

    @Test
    void aPauseOfTheWholeJvmDoesNotCount() {
        pass(5_000, 3);
        assertThat(limit.isOver()).isFalse();
        pass(900, 10);
        assertThat(limit.isOver()).isFalse();
        assertThat(limit.left()).isEqualTo(90);
        pass(91, 90);

        assertThat(limit.isOver()).as("once it has worked for as long").isTrue();
    }

    @Test
    void waitingForEverIsOverToo() {
        pass(101, 0);
        assertThat(limit.isOver()).isFalse();
        pass(6_000, 0);

        assertThat(limit.isOver()).isTrue();
    }

    @Test
    void whatHasNotBegunIsNotOver() {
        WorkLimit idle = new WorkLimit(MOST, () -> clock, thread -> worked);
        pass(101, 101);
        assertThat(idle.isOver()).isFalse();
        assertThat(idle.left()).isEqualTo(100);
        pass(6_000, 0);

        assertThat(idle.isOver()).as("but not for ever").isTrue();
    }

    @Test
    void whereNobodyCanTellTheClockDecides() {
        worked = -1;
        pass(101, 0);

        assertThat(limit.isOver()).isTrue();
    }

    @Test
    void aRealThreadIsLookedAt() throws InterruptedException {
        WorkLimit of = new WorkLimit(Duration.ofMillis(20));
        of.begin();
        Thread.sleep(60);
        assertThat(of.isOver()).as("it slept").isFalse();
        long rounds = 0;
        while (!of.isOver()) {
            rounds++;
        }
        assertThat(rounds).isPositive();
    }

    private void pass(long time, long work) {
        clock += time;
        worked += work;
    }
}
