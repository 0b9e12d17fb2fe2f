package vn.bantin.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The runs that count, by size and work, and the middle one of each. */
final class Medians {
    private final SortedMap<Integer, Map<Work, List<Run>>> runs = new TreeMap<>();

    Medians(List<Run> all) {
        for (Run run : all) {
            if (run.counts()) {
                runs.computeIfAbsent(run.size(), size -> new EnumMap<>(Work.class))
                        .merge(run.work(), List.of(run), Medians::joined);
            }
        }
    }

    /** Medians of each figure by itself: wall and CPU in seconds, peak in megabytes. */
    record Figures(double wall, double cpu, double peak, long files, int runs) {}

    SortedSet<Integer> sizes() {
        return new TreeSet<>(runs.keySet());
    }

    Optional<Figures> of(int size, Work work) {
        return Optional.ofNullable(runs.getOrDefault(size, Map.of()).get(work))
                .map(
                        some ->
                                new Figures(
                                        median(some, Run::wall),
                                        median(some, run -> run.user() + run.system()),
                                        median(some, Run::peak) / 1024,
                                        (long) median(some, Run::files),
                                        some.size()));
    }

    private static double median(List<Run> some, ToDoubleFunction<Run> figure) {
        double[] sorted = some.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static List<Run> joined(List<Run> some, List<Run> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
