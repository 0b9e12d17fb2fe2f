package vn.bantin.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bantin.check.FrozenSlug;
import vn.bantin.check.fix.ComposedLetters;
import vn.bantin.check.fix.Fix;
import vn.bantin.check.fix.FrozenSlugs;
import vn.bantin.check.fix.LostAddresses;
import vn.bantin.check.fix.Mended;
import vn.bantin.check.fix.Mender;
import vn.bantin.check.fix.QuotedScalars;
import vn.bantin.check.fix.Source;
import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Level;
import vn.bantin.disk.RealOperations;
import vn.bantin.path.SourcePath;
import vn.bantin.plan.Move;
import vn.bantin.site.Status;
import vn.bantin.source.SourceFile;
import vn.bantin.source.SourceWriter;

/**
 * Mends what can be mended without asking, and writes it: the only thing that ever changes a source
 * besides what makes new ones. Each file as a whole or not at all; one that somebody saved
 * meanwhile is left to the next run.
 */
public final class Mending {
    /** A document that becomes readable may have a slug to be frozen. */
    private static final int MOST_ROUNDS = 3;

    private final BuildRequest request;
    private final Progress progress;

    /** For one run. */
    public Mending(BuildRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * What was mended, and what could not be written.
     *
     * @param mended every document that was changed, by path
     */
    public record Report(List<Mended> mended, List<Diagnostic> diagnostics) {
        public Report {
            mended = List.copyOf(mended);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    public Report mend() {
        List<Mended> all = new ArrayList<>();
        List<Diagnostic> failures = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Run run = new Run(request, progress, new RealOperations());
            Report report = run.onItsThreads(() -> mendOnce(run));
            all.addAll(report.mended());
            failures.addAll(report.diagnostics());
            if (report.mended().isEmpty() || !report.diagnostics().isEmpty()) {
                break;
            }
        }
        return new Report(inOne(all), failures);
    }

    /** What several rounds did to one document is one change. */
    private static List<Mended> inOne(List<Mended> changes) {
        SortedMap<SourcePath, Mended> documents = new TreeMap<>();
        changes.forEach(change -> documents.merge(change.before().path(), change, Mended::then));
        return List.copyOf(documents.values());
    }

    private Report mendOnce(Run run) {
        return new Preparation(run)
                .prepare()
                .map(prepared -> write(prepared, run))
                .orElse(new Report(List.of(), List.of()));
    }

    private Report write(Prepared prepared, Run run) {
        Mender mender = new Mender(fixes(prepared));
        List<Change> changes =
                prepared.sources().documents().parallelStream()
                        .flatMap(file -> change(file, prepared.sources(), mender).stream())
                        .toList();
        SourceWriter writer = new SourceWriter(request.roots().scratch(), run.operations());
        List<Mended> mended = new ArrayList<>();
        List<Diagnostic> failures = new ArrayList<>();
        for (Change change : changes) {
            if (isAsRead(change, prepared.sources())) {
                SourcePath path = change.file().path();
                Path place = prepared.sources().locate(path);
                byte[] bytes = change.mended().after().bytes();
                Optional<Diagnostic> failure = writer.write(path, place, bytes);
                failure.ifPresentOrElse(failures::add, () -> mended.add(change.mended()));
            }
        }
        return new Report(mended, failures);
    }

    /** A document and what it is to become. */
    private record Change(SourceFile file, Mended mended) {}

    private static Optional<Change> change(SourceFile file, Sources sources, Mender mender) {
        return sources.now(file)
                .flatMap(bytes -> Source.of(file.path(), bytes))
                .flatMap(mender::mend)
                .map(mended -> new Change(file, mended));
    }

    /** Somebody may have saved it in the meantime. */
    private static boolean isAsRead(Change change, Sources sources) {
        return sources.now(change.file())
                .flatMap(bytes -> Source.of(change.file().path(), bytes))
                .filter(change.mended().before()::equals)
                .isPresent();
    }

    /** In this order: a slug is written last, below a title that can be read. */
    private static List<Fix> fixes(Prepared prepared) {
        Map<SourcePath, String> slugs = new TreeMap<>();
        for (Head head : prepared.site().heads().documents().values()) {
            if (prepared.site().statuses().get(head.path()) == Status.PUBLISHED) {
                FrozenSlug.of(head).ifPresent(slug -> slugs.put(head.path(), slug));
            }
        }
        Map<SourcePath, List<String>> lost =
                prepared.plan().ledger().sureMoves().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Move::document,
                                        Collectors.mapping(
                                                move -> move.lost().value(), Collectors.toList())));
        Checks checks = prepared.portal().config().checks();
        List<Fix> fixes =
                List.of(
                        new ComposedLetters(),
                        new QuotedScalars(),
                        new LostAddresses(path -> lost.getOrDefault(path, List.of())),
                        new FrozenSlugs(path -> Optional.ofNullable(slugs.get(path))));
        return fixes.stream().filter(fix -> checks.level(fix.rule()) != Level.OFF).toList();
    }
}
