package vn.bantin.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.bantin.build.BuildReport.StageTime;

/** Times stages by the monotonic clock. For one thread. */
final class Stopwatch {
    private final List<StageTime> stages = new ArrayList<>();

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        stages.add(new StageTime(stage, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
        return result;
    }

    List<StageTime> stages() {
        return stages;
    }
}
