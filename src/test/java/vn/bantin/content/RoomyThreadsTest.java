package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.bantin.content.RoomyThreads.Task;
import vn.bantin.limit.Ending;
import vn.bantin.limit.WorkLimit;

class RoomyThreadsTest {
    private static final int LATE = -1;

    @Test
    void tasksAreDoneInOrderOnOneThread() {
        try (RoomyThreads threads = new RoomyThreads()) {
            List<Task<String>> tasks =
                    IntStream.range(0, 20)
                            .mapToObj(
                                    number ->
                                            new Task<>(
                                                    () ->
                                                            Thread.currentThread().getName()
                                                                    + " "
                                                                    + number,
                                                    new WorkLimit(Duration.ofSeconds(5)),
                                                    () -> "late"))
                            .toList();
            assertThat(threads.run(tasks))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 20)
                                    .mapToObj(number -> "bantin-body-1 " + number)
                                    .toList());
            assertThat(threads.run(List.of())).isEmpty();
        }
    }

    @Test
    void aTaskThatDoesNotEndIsLeftBehindAndTheOthersAreDone() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        Callable<Integer> endless =
                () -> {
                    try {
                        never.await();
                    } catch (InterruptedException asked) {
                        interrupted.countDown();
                    }
                    return 1;
                };
        try (RoomyThreads threads = new RoomyThreads()) {
            List<Integer> results =
                    Ending.within(
                            20,
                            () ->
                                    threads.run(
                                            List.of(
                                                    task(() -> 0, 300),
                                                    task(endless, 10),
                                                    task(begun::incrementAndGet, 300),
                                                    task(endless, 10),
                                                    task(begun::incrementAndGet, 300))));
            assertThat(results).containsExactly(0, LATE, 1, LATE, 2);
            // The thread that was left comes back to its shift, and begins nothing more.
            interrupted.await();
            assertThat(threads.run(List.of(task(begun::incrementAndGet, 300)))).containsExactly(3);
        }
    }

    @Test
    void aStackIsDeepEnoughForTenThousandCalls() {
        try (RoomyThreads threads = new RoomyThreads()) {
            assertThat(threads.run(List.of(task(() -> depth(10_000), 300))))
                    .containsExactly(10_000);
        }
    }

    @Test
    void whatATaskThrowsIsThrown() {
        try (RoomyThreads threads = new RoomyThreads()) {
            assertThatThrownBy(
                            () ->
                                    threads.run(
                                            List.of(
                                                    task(() -> 1, 300),
                                                    task(
                                                            () -> {
                                                                throw new AssertionError("torn");
                                                            },
                                                            300))))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("torn");
        }
    }

    private static Task<Integer> task(Callable<Integer> work, long milliseconds) {
        return new Task<>(work, new WorkLimit(Duration.ofMillis(milliseconds)), () -> LATE);
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }
}
