package vn.bantin.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.build.AddressReport;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest.Roots;
import vn.bantin.build.CheckReport;
import vn.bantin.build.Explanation;
import vn.bantin.build.Newsdesk.ListReport;
import vn.bantin.build.PlanReport;
import vn.bantin.build.WhyReport;
import vn.bantin.desk.DeskEntry;
import vn.bantin.desk.ListKind;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Position;
import vn.bantin.plan.Made;
import vn.bantin.site.Standing;

/**
 * Puts the folders of this run in place of {@code content/} and its like, so that places can be
 * clicked on.
 */
final class ShownPlaces {
    private final Map<String, String> folders;
    private final Path basedir;

    ShownPlaces(Roots roots, Path basedir) {
        this.basedir = basedir;
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
                report.nextBuild(),
                report.stages(),
                in(report.diagnostics()),
                report.addresses());
    }

    AddressReport in(AddressReport report) {
        return new AddressReport(
                report.fixed(), report.changed(), report.total(), in(report.diagnostics()));
    }

    PlanReport in(PlanReport report) {
        return new PlanReport(
                report.ledger(),
                report.changes(),
                report.counts(),
                report.stages(),
                in(report.diagnostics()));
    }

    WhyReport in(WhyReport report) {
        return new WhyReport(report.explanation().map(this::in), in(report.diagnostics()));
    }

    ListReport in(ListReport report) {
        SortedMap<ListKind, List<DeskEntry>> lists = new TreeMap<>();
        report.lists()
                .forEach((kind, list) -> lists.put(kind, list.stream().map(this::in).toList()));
        return new ListReport(report.ledger(), lists, in(report.diagnostics()));
    }

    private DeskEntry in(DeskEntry entry) {
        return new DeskEntry(
                in(entry.at()),
                entry.title(),
                entry.authors(),
                entry.status(),
                entry.time(),
                entry.shown(),
                entry.detail(),
                entry.suggestion());
    }

    CheckReport in(CheckReport report) {
        return new CheckReport(
                report.ledger(), report.counts(), report.stages(), in(report.diagnostics()));
    }

    /** A file as it is called here. */
    String shown(Path file) {
        return shown(file, basedir);
    }

    private Explanation in(Explanation explanation) {
        return new Explanation(
                explanation.document().map(this::in),
                explanation.file().map(this::in),
                explanation.shownOn(),
                explanation.readMore());
    }

    private Explanation.Document in(Explanation.Document document) {
        return new Explanation.Document(
                in(document.path()),
                document.title(),
                document.standing().map(this::in),
                document.visible(),
                document.address(),
                document.namedBy(),
                in(document.faults()));
    }

    private Standing in(Standing standing) {
        return new Standing(
                standing.status(),
                standing.cause(),
                in(standing.at()),
                standing.time(),
                standing.shown());
    }

    private Explanation.File in(Explanation.File file) {
        Made made = file.made();
        List<String> from = made.from().stream().map(this::in).toList();
        return new Explanation.File(
                file.address(),
                new Made(made.kind(), made.template(), from, made.leadsTo()),
                file.next(),
                file.reason(),
                file.differing(),
                file.shows());
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

    private Position in(Position position) {
        return new Position(in(position.file()), position.line(), position.column());
    }

    String in(String file) {
        int slash = file.indexOf('/');
        String folder = folders.get(slash < 0 ? file : file.substring(0, slash));
        return folder == null ? file : folder + (slash < 0 ? "" : file.substring(slash));
    }

    /** Relative to where Maven stands when it is below that, with slashes. */
    private static String shown(Path folder, Path basedir) {
        Path path = folder.startsWith(basedir) ? basedir.relativize(folder) : folder;
        return path.toString().replace('\\', '/');
    }
}
