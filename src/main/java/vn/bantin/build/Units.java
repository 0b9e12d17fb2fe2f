package vn.bantin.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.bantin.concurrent.StreamPool;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Delta.Produce;
import vn.bantin.plan.BodySource;
import vn.bantin.plan.PageJob;
import vn.bantin.plan.PictureJob;

/**
 * What is to be produced, cut up for the threads: all files of one photo are one unit, since it is
 * decoded once, and so are some other files whose bodies are made at one go. A page and its twin,
 * which share a body, are in one unit.
 *
 * @param inOrder photos first, since they take longest
 */
record Units(List<List<Produce>> inOrder) {
    /** Files of one unit: so many that going to another thread for their bodies does not count. */
    private static final int MOST_FILES = 16;

    /** Few files are cut up finer, so that no thread is without work while another has some. */
    private static final int LEAST_UNITS = 64;

    static Units of(List<Produce> produce) {
        Map<Fingerprint, List<Produce>> photos = new LinkedHashMap<>();
        List<Produce> others = new ArrayList<>();
        for (Produce one : produce) {
            if (one.job() instanceof PictureJob picture) {
                photos.computeIfAbsent(
                                picture.picture().head().content(), content -> new ArrayList<>())
                        .add(one);
            } else {
                others.add(one);
            }
        }
        List<List<Produce>> units = new ArrayList<>(photos.values());
        units.addAll(parts(together(others)));
        return new Units(units);
    }

    private static List<Produce> together(List<Produce> produce) {
        return produce.stream().anyMatch(Units::isTwin)
                ? produce.stream().sorted(Comparator.comparing(Units::document)).toList()
                : produce;
    }

    private static boolean isTwin(Produce produce) {
        return body(produce).filter(BodySource::lite).isPresent();
    }

    /** Whose body a page shows; {@code ""} for what shows none. */
    private static String document(Produce produce) {
        return body(produce).map(source -> source.head().path().value()).orElse("");
    }

    private static Optional<BodySource> body(Produce produce) {
        return produce.job() instanceof PageJob page ? page.body() : Optional.empty();
    }

    private static List<List<Produce>> parts(List<Produce> produce) {
        int length = Math.max(1, Math.min(MOST_FILES, produce.size() / LEAST_UNITS));
        List<List<Produce>> parts = new ArrayList<>();
        int start = 0;
        while (start < produce.size()) {
            int end = Math.min(start + length, produce.size());
            while (end < produce.size() && isSameBody(produce.get(end - 1), produce.get(end))) {
                end++;
            }
            parts.add(produce.subList(start, end));
            start = end;
        }
        return parts;
    }

    private static boolean isSameBody(Produce one, Produce next) {
        String document = document(one);
        return !document.isEmpty() && document.equals(document(next));
    }

    /**
     * Each thread takes the next one when it is done with the last: one photo takes as long as a
     * thousand pages, so shares that are cut beforehand would not be fair.
     *
     * @param threads of the run; there is one more of them here where there are several, since one
     *     often waits while another thread makes the bodies of its unit. Who asks for one thread
     *     gets all files in order, one by one
     */
    void forEach(int threads, Consumer<List<Produce>> work) {
        int takers = threads == 1 ? 1 : threads + 1;
        AtomicInteger next = new AtomicInteger();
        StreamPool.on(
                takers,
                () -> {
                    IntStream.range(0, takers).parallel().forEach(taker -> takeAll(next, work));
                    return takers;
                });
    }

    private void takeAll(AtomicInteger next, Consumer<List<Produce>> work) {
        int unit = next.getAndIncrement();
        while (unit < inOrder.size()) {
            work.accept(inOrder.get(unit));
            unit = next.getAndIncrement();
        }
    }
}
