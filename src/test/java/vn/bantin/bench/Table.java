package vn.bantin.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.bantin.bench.Medians.Figures;

/** What was measured, as Markdown: first every work of every size, then the ratios that count. */
final class Table {
    private final Medians medians;
    private final String machine;
    private final Map<Work, String> leftOut;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param machine what it was measured on, as Markdown
     * @param leftOut works that did not end well, and why
     */
    Table(Medians medians, String machine, Map<Work, String> leftOut) {
        this.medians = medians;
        this.machine = machine;
        this.leftOut = leftOut;
    }

    String markdown() {
        text.setLength(0);
        text.append(machine)
                .append(
                        "\n\nMedians of whole processes that took turns; user and system time together as CPU.\n");
        medians.sizes().forEach(this::works);
        ratios();
        leftOut.forEach(
                (work, why) -> text.append(format("%nLeft out: %s, %s%n", work.label(), why)));
        return text.toString();
    }

    private void works(int size) {
        text.append(format("%n### %,d articles%n%n", size))
                .append(
                        "| work | wall s | CPU s | peak MB | files written | wall, clean build = 1 | runs |\n")
                .append("|---|---:|---:|---:|---:|---:|---:|\n");
        Optional<Double> clean = wall(size, Work.CLEAN);
        for (Work work : Work.values()) {
            medians.of(size, work)
                    .ifPresent(
                            found ->
                                    text.append(
                                            format(
                                                    "| %s | %s | %s | %.0f | %,d | %s | %d |%n",
                                                    work.label(),
                                                    figure(found.wall()),
                                                    figure(found.cpu()),
                                                    found.peak(),
                                                    found.files(),
                                                    cell(clean.map(c -> found.wall() / c)),
                                                    found.runs())));
        }
    }

    private void ratios() {
        text.append("\n### Ratios\n\n| |");
        medians.sizes().forEach(size -> text.append(format(" %,d |", size)));
        text.append("\n|---|").append("---:|".repeat(medians.sizes().size())).append('\n');
        row("clean build ÷ Hugo with related articles", over(Work.CLEAN, Work.HUGO));
        row("clean build ÷ Hugo without", over(Work.CLEAN, Work.HUGO_WITHOUT));
        row("clean build ÷ `cp -r` of its output", over(Work.CLEAN, Work.COPY));
        row("unchanged ÷ clean build", over(Work.UNCHANGED, Work.CLEAN));
        row("unchanged ÷ (`find` + empty goal)", this::unchangedOverLimit);
        for (Work work : List.of(Work.BODY, Work.TITLE, Work.ADDED)) {
            row(work.label() + " − unchanged, s", size -> minus(size, work));
        }
        row("template edited ÷ clean build", over(Work.TEMPLATE, Work.CLEAN));
        row("clean build, ms per article", this::perArticle);
        row("clean build, share beyond an empty goal", this::ownShare);
        row("memory ÷ Hugo without", this::memory);
    }

    private void row(String label, Function<Integer, Optional<Double>> ratio) {
        text.append("| ").append(label).append(" |");
        medians.sizes().forEach(size -> text.append(format(" %s |", cell(ratio.apply(size)))));
        text.append('\n');
    }

    private Function<Integer, Optional<Double>> over(Work work, Work other) {
        return size -> wall(size, work).flatMap(a -> wall(size, other).map(b -> a / b));
    }

    private Optional<Double> unchangedOverLimit(int size) {
        return wall(size, Work.UNCHANGED)
                .flatMap(
                        unchanged ->
                                wall(size, Work.FIND)
                                        .flatMap(
                                                find ->
                                                        wall(size, Work.EMPTY)
                                                                .map(e -> unchanged / (find + e))));
    }

    private Optional<Double> minus(int size, Work work) {
        return wall(size, work).flatMap(a -> wall(size, Work.UNCHANGED).map(b -> a - b));
    }

    private Optional<Double> perArticle(int size) {
        return wall(size, Work.CLEAN).map(clean -> clean * 1000 / size);
    }

    private Optional<Double> ownShare(int size) {
        return wall(size, Work.CLEAN)
                .flatMap(clean -> wall(size, Work.EMPTY).map(empty -> (clean - empty) / clean));
    }

    private Optional<Double> memory(int size) {
        return medians.of(size, Work.CLEAN)
                .flatMap(
                        ours ->
                                medians.of(size, Work.HUGO_WITHOUT)
                                        .map(hugo -> ours.peak() / hugo.peak()));
    }

    private Optional<Double> wall(int size, Work work) {
        return medians.of(size, work).map(Figures::wall);
    }

    private static String cell(Optional<Double> figure) {
        return figure.map(Table::figure).orElse("–");
    }

    /** Hundredths, and below one thousandths. */
    private static String figure(double value) {
        return format(Math.abs(value) < 1 ? "%.3f" : "%.2f", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
