package vn.bantin.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.bantin.bench.Plot.Point;

/**
 * One pair of axes; lengths in the picture's own units, y downwards.
 *
 * @param left edge of the plotting area
 * @param unit of the vertical axis
 */
record Panel(int left, String title, String unit) {
    int right() {
        return left + 430;
    }

    int top() {
        return 60;
    }

    int bottom() {
        return 430;
    }

    void draw(StringBuilder svg, LogAxis x, LogAxis y) {
        text(svg, left, 34, "font-size=\"17\" font-weight=\"bold\"", title);
        for (double tick : y.ticks()) {
            double at = y.place(tick);
            rule(svg, left, at, right(), at);
            text(svg, left - 8, at + 4, "text-anchor=\"end\"", label(tick));
        }
        for (double tick : x.ticks()) {
            double at = x.place(tick);
            rule(svg, at, top(), at, bottom());
            text(svg, at, bottom() + 20, "text-anchor=\"middle\"", label(tick));
        }
        svg.append(
                format(
                        "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#444\"/>%n",
                        left, top(), bottom(), right()));
        text(svg, (left + right()) / 2.0, bottom() + 42, "text-anchor=\"middle\"", "articles");
        text(svg, left, 52, "fill=\"#555\"", unit);
    }

    /**
     * @param points already in the picture's units, from left to right
     */
    void line(StringBuilder svg, String colour, List<Point> points) {
        String corners =
                points.stream()
                        .map(point -> format("%.1f,%.1f", point.x(), point.y()))
                        .collect(Collectors.joining(" "));
        svg.append(
                format(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"/>%n",
                        corners, colour));
        for (Point point : points) {
            svg.append(
                    format(
                            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n",
                            point.x(), point.y(), colour));
        }
    }

    private static void rule(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(
                format(
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#e2e2e2\"/>%n",
                        x1, y1, x2, y2));
    }

    private static void text(
            StringBuilder svg, double x, double y, String attributes, String words) {
        svg.append(format("<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>%n", x, y, attributes, words));
    }

    /** 0.5, 20, 10,000. */
    private static String label(double tick) {
        return tick < 1 ? format("%.1f", tick) : format("%,.0f", tick);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
