package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.bantin.limit.WorkLimit;

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
                                                    new WorkLimit(Duration.ofMillis(10))))
                                    .isEmpty());
            assertThat(threads.run(() -> 2, new WorkLimit(Duration.ofSeconds(5)))).contains(2);
        }
    }

    @Test
    void aStackIsDeepEnoughForTenThousandCalls() {
        try (RoomyThreads threads = new RoomyThreads()) {
            assertThat(threads.run(() -> depth(10_000), new WorkLimit(Duration.ofSeconds(5))))
                    .contains(10_000);
        }
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }
}
