package vn.bantin.maven;

import java.nio.file.Path;
import java.util.Map;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest.Roots;
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
                report.diagnostics().stream().map(this::in).toList());
    }

    private Diagnostic in(Diagnostic diagnostic) {
        Position position = diagnostic.position();
        int slash = position.file().indexOf('/');
        String folder =
                folders.get(slash < 0 ? position.file() : position.file().substring(0, slash));
        if (folder == null) {
            return diagnostic;
        }
        String file = folder + (slash < 0 ? "" : position.file().substring(slash));
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.fault(),
                new Position(file, position.line(), position.column()),
                diagnostic.arguments());
    }

    /** Relative to where Maven stands when it is below that, with slashes. */
    private static String shown(Path folder, Path basedir) {
        Path path = folder.startsWith(basedir) ? basedir.relativize(folder) : folder;
        return path.toString().replace('\\', '/');
    }
}
