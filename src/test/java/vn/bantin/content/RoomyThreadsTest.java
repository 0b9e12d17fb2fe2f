package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoomyThreadsTest {
    @Test
    void aTaskThatDoesNotEndIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);
        try (RoomyThreads threads = new RoomyThreads()) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () ->
                            assertThat(
                                            threads.run(
                                                    () -> {
                                                        never.await();
                                                        return 1;
                                                    },
                                                    TimeUnit.MILLISECONDS.toNanos(50)))
                                    .isEmpty());
            assertThat(threads.run(() -> 2, TimeUnit.SECONDS.toNanos(5))).contains(2);
        }
    }

    @Test
    void aStackIsDeepEnoughForTenThousandCalls() {
        try (RoomyThreads threads = new RoomyThreads()) {
            assertThat(threads.run(() -> depth(10_000), TimeUnit.SECONDS.toNanos(5)))
                    .contains(10_000);
        }
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }
}
