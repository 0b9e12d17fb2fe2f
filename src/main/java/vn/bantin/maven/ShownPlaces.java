package vn.bantin.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest.Roots;
import vn.bantin.build.PlanReport;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Position;

/**
 * Puts the folders of this run in place of {@code content/} and its like, so that places can be
 * clicked on.
 */
final class ShownPlaces {
    private final Map<String, String> folders;

    ShownPlaces(Roots roots, Path basedir) {
        this.folders =
                Map.of(
                        "content", shown(roots.content(), basedir),
                        "templates", shown(roots.templates(), basedir),
                        "output", shown(roots.output(), basedir));
    }

    BuildReport in(BuildReport report) {
        return new BuildReport(
                report.ledger(),
                report.counts(),
                report.reasons(),
                report.stages(),
                in(report.diagnostics()));
    }

    PlanReport in(PlanReport report) {
        return new PlanReport(
                report.ledger(),
                report.changes(),
                report.counts(),
                report.stages(),
                in(report.diagnostics()));
    }

    List<Diagnostic> in(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::in).toList();
    }

    private Diagnostic in(Diagnostic diagnostic) {
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.fault(),
                in(diagnostic.position()),
                diagnostic.arguments());
    }

    Position in(Position position) {
        int slash = position.file().indexOf('/');
        String folder =
                folders.get(slash < 0 ? position.file() : position.file().substring(0, slash));
        if (folder == null) {
            return position;
        }
        String file = folder + (slash < 0 ? "" : position.file().substring(slash));
        return new Position(file, position.line(), position.column());
    }

    /** Relative to where Maven stands when it is below that, with slashes. */
    private static String shown(Path folder, Path basedir) {
        Path path = folder.startsWith(basedir) ? basedir.relativize(folder) : folder;
        return path.toString().replace('\\', '/');
    }
}
