package vn.bantin.maven;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.build.BuildReport;
import vn.bantin.build.Progress;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.serve.PreviewListener;

/** What a person sees of a preview in the terminal: the first build whole, then what is new. */
final class PreviewText implements PreviewListener {
    private final GoalRun run;
    private List<Diagnostic> shown = new ArrayList<>();
    private boolean first = true;

    PreviewText(GoalRun run) {
        this.run = run;
    }

    @Override
    public void built(BuildReport report) {
        BuildReport placed = run.places().in(report);
        Console console = run.console();
        if (first) {
            console.show(placed);
        } else {
            List<Diagnostic> before = shown;
            console.show(
                    placed.diagnostics().stream()
                            .filter(found -> !before.contains(found))
                            .toList());
        }
        if (placed.failed()) {
            long errors = placed.diagnostics().stream().filter(Diagnostic::isError).count();
            console.label("serveFailed", String.valueOf(errors));
        } else if (!first && (isNews(placed) || shown.stream().anyMatch(Diagnostic::isError))) {
            console.label(
                    "serveBuilt",
                    String.valueOf(placed.counts().rendered()),
                    String.valueOf(placed.counts().written()),
                    String.valueOf(
                            placed.stages().stream()
                                    .mapToLong(BuildReport.StageTime::milliseconds)
                                    .sum()));
        }
        shown = placed.diagnostics();
        first = false;
    }

    private static boolean isNews(BuildReport report) {
        return report.counts().written() + report.counts().deleted() > 0;
    }

    @Override
    public void broken(Throwable why) {
        run.console().label("serveBroken", String.valueOf(why));
    }

    @Override
    public void watchesSlowly(String why) {
        run.console().warn("serveSlowWatch", why);
    }

    /** Only the first build takes so long that it is worth a word. */
    @Override
    public Progress progress() {
        Progress progress = run.console().progress();
        return (stage, done, total) -> {
            if (first) {
                progress.at(stage, done, total);
            }
        };
    }
}
