package vn.bantin.maven;

import java.util.List;
import vn.bantin.build.Mending;
import vn.bantin.check.fix.Mended;
import vn.bantin.check.report.Findings;
import vn.bantin.check.report.TextFormat;
import vn.bantin.check.report.TextFormat.Line;

/** What a person sees of a check. */
final class CheckText {
    /** So many lines are shown: more than that nobody reads, and all are in the report. */
    private static final int MOST_SHOWN = 600;

    private final Console console;

    CheckText(Console console) {
        this.console = console;
    }

    /** What was mended, as differences. */
    void show(Mending.Report report, ShownPlaces places) {
        console.show(places.in(report.diagnostics()));
        if (report.mended().isEmpty()) {
            console.label("checkNothingFixed");
            return;
        }
        long files =
                report.mended().stream().map(change -> change.after().path()).distinct().count();
        console.label("checkFixed", String.valueOf(files));
        for (Mended change : report.mended()) {
            change.diff().lines().forEach(console::line);
        }
    }

    void show(Findings findings) {
        List<Line> lines = TextFormat.lines(findings);
        int last = lines.size() - 1;
        int shown = Math.min(last, MOST_SHOWN);
        lines.subList(0, shown).forEach(console::show);
        if (shown < last) {
            console.line("  …");
        }
        console.show(lines.get(last));
    }
}
