package vn.bantin.maven;

import java.util.SortedMap;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.PublishPlan;
import vn.bantin.publish.PublishReport;
import vn.bantin.publish.remote.ReleaseId;

/** What a person sees of publishing to one target: each change on a line, added ones first. */
final class PublishText {
    /** So many of a kind are shown one by one: more than that nobody reads. */
    private static final int MOST_SHOWN = 50;

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private final Console console;

    PublishText(Console console) {
        this.console = console;
    }

    /** What is to be done, before it is. */
    void show(String target, PublishPlan plan) {
        show("+", plan.added());
        show("~", plan.changed());
        show("-", plan.removed());
        if (!plan.isEmpty()) {
            console.label(
                    "publishPlan",
                    target,
                    count(plan.added()),
                    bytes(plan.added()),
                    count(plan.changed()),
                    bytes(plan.changed()),
                    count(plan.removed()),
                    bytes(plan.removed()),
                    String.valueOf(plan.kept()));
        }
        if (!plan.retained().isEmpty()) {
            console.label("publishRetained", count(plan.retained()), bytes(plan.retained()));
        }
    }

    /** What came of it. */
    void show(PublishReport report) {
        console.show(report.diagnostics());
        String from = report.from().map(ReleaseId::value).orElse("–");
        switch (report.result()) {
            case UNCHANGED -> console.label("publishUnchanged", report.target(), from);
            case PLANNED -> console.label("publishPlanned", report.target());
            case PUBLISHED ->
                    console.label(
                            "publishDone",
                            report.target(),
                            report.to().map(ReleaseId::value).orElse(""),
                            String.valueOf(report.uploaded().size()));
            case FAILED -> {
                // The diagnostics have said it, and the goal fails.
            }
        }
    }

    private void show(String sign, SortedMap<OutputPath, Long> files) {
        files.entrySet().stream()
                .limit(MOST_SHOWN)
                .forEach(
                        file ->
                                console.line(
                                        "  "
                                                + sign
                                                + " "
                                                + file.getKey()
                                                + " ("
                                                + size(file.getValue())
                                                + ")"));
        if (files.size() > MOST_SHOWN) {
            String more = String.valueOf(files.size() - MOST_SHOWN);
            console.line("    " + console.text("publishMore", more));
        }
    }

    private static String count(SortedMap<OutputPath, Long> files) {
        return String.valueOf(files.size());
    }

    private String bytes(SortedMap<OutputPath, Long> files) {
        return size(PublishPlan.bytes(files));
    }

    /** In 1,000 and 1,000,000 bytes, as disks and lines are sold. */
    private String size(long bytes) {
        if (bytes < 0) {
            return "?";
        }
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < MEGA) {
            return (bytes + KILO / 2) / KILO + " kB";
        }
        long tenths = (bytes + MEGA / 20) / (MEGA / 10);
        return tenths / 10 + console.decimalMark() + tenths % 10 + " MB";
    }
}
