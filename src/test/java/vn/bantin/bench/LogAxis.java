package vn.bantin.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A logarithmic axis: where a value goes, and which values are marked.
 *
 * @param low smallest value shown, above 0
 * @param high largest value shown
 * @param from where {@code low} is, in the picture's units
 * @param to where {@code high} is
 */
record LogAxis(double low, double high, double from, double to) {
    /** Room beyond the outermost values, as a factor. */
    private static final double ROOM = 1.3;

    static LogAxis over(List<Double> values, double from, double to) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return new LogAxis(Math.max(least, 0.01) / ROOM, Math.max(most, 0.01) * ROOM, from, to);
    }

    double place(double value) {
        double share = Math.log(Math.max(value, low) / low) / Math.log(high / low);
        return from + share * (to - from);
    }

    /** 1, 2 and 5 of each power of ten; the powers alone where that would be more than six. */
    List<Double> ticks() {
        List<Double> all = multiples(List.of(1, 2, 5));
        return all.size() > 6 ? multiples(List.of(1)) : all;
    }

    private List<Double> multiples(List<Integer> of) {
        List<Double> ticks = new ArrayList<>();
        for (int exponent = -2; exponent <= 8; exponent++) {
            for (int factor : of) {
                double tick = factor * Math.pow(10, exponent);
                if (tick >= low && tick <= high) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }
}
