package vn.bantin.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        changes(report).forEach(line -> console.line("  " + line));
        console.show(report.ledger());
        summary(report).ifPresent(console::line);
    }

    /** A line each, by kind and address; those that are too many are one line together. */
    List<String> changes(PlanReport report) {
        List<String> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            lines.addAll(changes(kind, report));
        }
        return lines;
    }

    /** How many of each kind; empty where a build would do nothing for its faults. */
    Optional<String> summary(PlanReport report) {
        return report.failed()
                ? Optional.empty()
                : Optional.of(
                        console.text(
                                report.changes().isEmpty() ? "planNothing" : "planSummary",
                                String.valueOf(report.count(Kind.ADDED)),
                                String.valueOf(report.count(Kind.CHANGED)),
                                String.valueOf(report.count(Kind.REMOVED)),
                                String.valueOf(report.counts().same()),
                                String.valueOf(report.counts().kept())));
    }

    private List<String> changes(Kind kind, PlanReport report) {
        List<String> lines = new ArrayList<>();
        report.changes()
                .forEach(
                        (address, change) -> {
                            if (change.kind() == kind) {
                                lines.add(line(address, change));
                            }
                        });
        if (lines.size() <= MOST_SHOWN) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, MOST_SHOWN));
        String more = String.valueOf(lines.size() - MOST_SHOWN);
        shown.add("  " + console.text("planMore", more));
        return shown;
    }

    private String line(String address, Change change) {
        String why = console.text("reason_" + change.reason().map(Enum::name).orElse("NONE"));
        return sign(change.kind()) + " " + address + " (" + why + ")";
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
