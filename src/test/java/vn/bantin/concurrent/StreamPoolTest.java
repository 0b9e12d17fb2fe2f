package vn.bantin.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamPoolTest {
    private static final int PARTS_OF_A_STREAM = 4;

    @Test
    void aStreamKeepsToTheThreads() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        StreamPool.on(
                2,
                () -> {
                    IntStream.range(0, 1_000)
                            .parallel()
                            .forEach(number -> threads.add(Thread.currentThread()));
                    return threads;
                });
        assertThat(threads).hasSizeBetween(1, 2).doesNotContain(Thread.currentThread());
    }

    @Test
    void aStreamIsCutFinerThanItWouldBe() {
        AtomicInteger parts = new AtomicInteger();
        int sum =
                StreamPool.on(
                        2,
                        () ->
                                IntStream.range(0, 1_000)
                                        .parallel()
                                        .collect(
                                                () -> {
                                                    parts.incrementAndGet();
                                                    return new int[1];
                                                },
                                                (part, number) -> part[0] += number,
                                                (part, next) -> part[0] += next[0])[0]);
        assertThat(sum).isEqualTo(999 * 1_000 / 2);
        assertThat(parts.get()).isGreaterThanOrEqualTo(2 * PARTS_OF_A_STREAM * 8);
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        assertThatThrownBy(
                        () ->
                                StreamPool.on(
                                        1,
                                        () -> {
                                            throw new IllegalStateException("torn");
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("torn");
    }
}
