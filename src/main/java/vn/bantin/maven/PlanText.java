package vn.bantin.maven;

import java.util.List;
import java.util.Map;
import vn.bantin.build.PlanReport;
import vn.bantin.build.PlanReport.Change;
import vn.bantin.build.PlanReport.Kind;

/** What a person sees of a plan: each change on a line, added ones first. */
final class PlanText {
    /** So many of a kind are shown one by one: more than that nobody reads. */
    private static final int MOST_SHOWN = 50;

    private final Console console;

    PlanText(Console console) {
        this.console = console;
    }

    void show(PlanReport report) {
        console.show(report.diagnostics());
        for (Kind kind : Kind.values()) {
            show(kind, report);
        }
        console.show(report.ledger());
        if (!report.failed()) {
            console.label(
                    report.changes().isEmpty() ? "planNothing" : "planSummary",
                    String.valueOf(report.count(Kind.ADDED)),
                    String.valueOf(report.count(Kind.CHANGED)),
                    String.valueOf(report.count(Kind.REMOVED)),
                    String.valueOf(report.counts().same()),
                    String.valueOf(report.counts().kept()));
        }
    }

    private void show(Kind kind, PlanReport report) {
        List<Map.Entry<String, Change>> changes =
                report.changes().entrySet().stream()
                        .filter(change -> change.getValue().kind() == kind)
                        .toList();
        changes.stream()
                .limit(MOST_SHOWN)
                .forEach(change -> show(change.getKey(), change.getValue()));
        if (changes.size() > MOST_SHOWN) {
            String more = String.valueOf(changes.size() - MOST_SHOWN);
            console.line("    " + console.text("planMore", more));
        }
    }

    private void show(String address, Change change) {
        String why = console.text("reason_" + change.reason().map(Enum::name).orElse("NONE"));
        console.line("  " + sign(change.kind()) + " " + address + " (" + why + ")");
    }

    /** As in a list of differences. */
    private static String sign(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case REMOVED -> "-";
        };
    }
}
