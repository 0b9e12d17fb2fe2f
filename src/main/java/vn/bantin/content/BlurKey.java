package vn.bantin.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.photo.Region;
import vn.bantin.yaml.YamlFields;

/** Reads {@code blur:} of a photo, a list of {@code {x, y, w, h}} in per cent. */
final class BlurKey {
    private static final String KEY = "blur";
    private static final List<String> PARTS = List.of("x", "y", "w", "h");

    private BlurKey() {}

    /** In the order written; without those that are wrong, which fail the build. */
    static List<Region> read(YamlFields photo) {
        if (photo.isEmptyList(KEY)) {
            photo.report(Fault.VALUE_EMPTY, photo.position(KEY), photo.name(KEY));
        }
        List<Region> regions = new ArrayList<>();
        for (YamlFields written : photo.list(KEY)) {
            region(written.allow(PARTS)).ifPresent(regions::add);
        }
        return regions;
    }

    private static Optional<Region> region(YamlFields written) {
        PARTS.forEach(written::requireKey);
        Optional<Integer> x = written.number("x", 0, Region.WHOLE - 1);
        Optional<Integer> y = written.number("y", 0, Region.WHOLE - 1);
        Optional<Integer> w = written.number("w", 1, Region.WHOLE);
        Optional<Integer> h = written.number("h", 1, Region.WHOLE);
        if (x.isEmpty() || y.isEmpty() || w.isEmpty() || h.isEmpty()) {
            return Optional.empty();
        }
        boolean wide = x.get() + w.get() > Region.WHOLE;
        if (wide || y.get() + h.get() > Region.WHOLE) {
            String start = wide ? "x" : "y";
            String size = wide ? "w" : "h";
            written.report(Fault.BLUR_OUTSIDE, written.position(size), start, size);
            return Optional.empty();
        }
        return Optional.of(new Region(x.get(), y.get(), w.get(), h.get()));
    }
}
