package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemoryGateTest {
    private static final int MEGABYTE = 1 << 20;

    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    @DisplayName("IM13 as many are at work as memory allows, and each gets its turn")
    void asManyAsFit() {
        MemoryGate gate = new MemoryGate(10L * MEGABYTE);
        int sum =
                IntStream.range(0, 64)
                        .parallel()
                        .map(i -> gate.with(4L * MEGABYTE, this::work))
                        .sum();

        assertThat(sum).isEqualTo(64);
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void whatIsLargerThanAllIsDoneAlone() {
        MemoryGate gate = new MemoryGate(10L * MEGABYTE);
        IntStream.range(0, 16).parallel().forEach(i -> gate.with(1_000L * MEGABYTE, this::work));

        assertThat(most.get()).isEqualTo(1);
    }

    private int work() {
        int now = atWork.incrementAndGet();
        most.accumulateAndGet(now, Math::max);
        for (int i = 0; i < 1_000; i++) {
            Thread.onSpinWait();
        }
        atWork.decrementAndGet();
        return 1;
    }
}
