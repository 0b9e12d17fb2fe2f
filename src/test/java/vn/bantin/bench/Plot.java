package vn.bantin.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vn.bantin.bench.Medians.Figures;

/** Time and memory against the number of articles, both axes logarithmic, as one SVG picture. */
final class Plot {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 520;

    private static final List<Series> TIME =
            List.of(
                    new Series(Work.HUGO, "Hugo, with related", "#b3261e"),
                    new Series(Work.HUGO_WITHOUT, "Hugo, without", "#e08a00"),
                    new Series(Work.CLEAN, "Bản Tin, clean", "#0b5cad"),
                    new Series(Work.UNCHANGED, "Bản Tin, unchanged", "#2a9d8f"),
                    new Series(Work.COPY, "cp -r of the output", "#777777"));

    private static final List<Series> MEMORY = TIME.subList(0, 4);

    private final Medians medians;

    Plot(Medians medians) {
        this.medians = medians;
    }

    /**
     * @param colour far enough from its neighbours' for eyes that see no red or no green
     */
    record Series(Work work, String label, String colour) {}

    /** A point in the units of its axes. */
    record Point(double x, double y) {}

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" font-family="sans-serif" font-size="13" fill="#222">
                <title>Time and memory of whole builds against the number of articles</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                """
                        .formatted(WIDTH, HEIGHT));
        panel(svg, new Panel(70, "Time of a whole process", "seconds"), TIME, Figures::wall);
        panel(svg, new Panel(610, "Peak memory", "megabytes"), MEMORY, Figures::peak);
        legend(svg);
        return svg.append("</svg>\n").toString();
    }

    private void panel(
            StringBuilder svg, Panel panel, List<Series> all, ToDoubleFunction<Figures> figure) {
        List<Double> sizes = medians.sizes().stream().map(Integer::doubleValue).toList();
        List<Double> values =
                all.stream()
                        .flatMap(series -> points(series, figure).stream())
                        .map(Point::y)
                        .toList();
        if (values.isEmpty()) {
            return;
        }
        LogAxis x = LogAxis.over(sizes, panel.left(), panel.right());
        LogAxis y = LogAxis.over(values, panel.bottom(), panel.top());
        panel.draw(svg, x, y);
        for (Series series : all) {
            List<Point> points = points(series, figure);
            if (!points.isEmpty()) {
                panel.line(svg, series.colour(), place(points, x, y));
            }
        }
    }

    private List<Point> points(Series series, ToDoubleFunction<Figures> figure) {
        return medians.sizes().stream()
                .flatMap(
                        size ->
                                medians
                                        .of(size, series.work())
                                        .map(found -> new Point(size, figure.applyAsDouble(found)))
                                        .stream())
                .toList();
    }

    private static List<Point> place(List<Point> points, LogAxis x, LogAxis y) {
        return points.stream()
                .map(point -> new Point(x.place(point.x()), y.place(point.y())))
                .toList();
    }

    private void legend(StringBuilder svg) {
        int left = 70;
        for (Series series : TIME) {
            Optional<Integer> any =
                    medians.sizes().stream()
                            .filter(size -> medians.of(size, series.work()).isPresent())
                            .findAny();
            if (any.isPresent()) {
                svg.append(
                        String.format(
                                Locale.ROOT,
                                """
                                <line x1="%d" x2="%d" y1="496" y2="496" stroke="%s" stroke-width="3"/>
                                <circle cx="%d" cy="496" r="4" fill="%s"/>
                                <text x="%d" y="500">%s</text>
                                """,
                                left,
                                left + 28,
                                series.colour(),
                                left + 14,
                                series.colour(),
                                left + 36,
                                series.label()));
                left += 196;
            }
        }
    }
}
