package vn.bantin.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Delta.Produce;
import vn.bantin.plan.BodySource;
import vn.bantin.plan.PageJob;
import vn.bantin.plan.PictureJob;

/**
 * What is to be produced, cut up for the threads: all files of one photo are one unit, since it is
 * decoded once, and any other file is one.
 *
 * @param inOrder photos first, since they take longest
 */
record Units(List<List<Produce>> inOrder) {
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
        together(others).forEach(one -> units.add(List.of(one)));
        return new Units(units);
    }

    /**
     * A page and its twin share a body, which is made once if the one is made soon after the other.
     */
    private static Collection<Produce> together(List<Produce> produce) {
        return produce.stream().anyMatch(Units::isTwin)
                ? produce.stream()
                        .sorted(Comparator.comparing(made -> made.job().origin().file()))
                        .toList()
                : produce;
    }

    private static boolean isTwin(Produce produce) {
        return produce.job() instanceof PageJob page
                && page.body().filter(BodySource::lite).isPresent();
    }

    /**
     * Each thread takes the next one when it is done with the last: one photo takes as long as a
     * thousand pages, so shares that are cut beforehand would not be fair.
     */
    void forEach(int threads, Consumer<List<Produce>> work) {
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, threads)
                .parallel()
                .forEach(
                        thread -> {
                            int unit = next.getAndIncrement();
                            while (unit < inOrder.size()) {
                                work.accept(inOrder.get(unit));
                                unit = next.getAndIncrement();
                            }
                        });
    }
}
