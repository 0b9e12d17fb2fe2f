package vn.bantin.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.bantin.build.CheckReport.Counts;
import vn.bantin.check.AnchorCheck;
import vn.bantin.check.BuildWarnings;
import vn.bantin.check.Manuscript;
import vn.bantin.check.ManuscriptCheck;
import vn.bantin.check.PageChecks;
import vn.bantin.check.SimilarChecks;
import vn.bantin.check.Trace;
import vn.bantin.check.external.Manners;
import vn.bantin.config.SiteConfig;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.RealOperations;
import vn.bantin.output.OutputFacts;
import vn.bantin.output.OutputFailure;
import vn.bantin.output.OutputFile;
import vn.bantin.path.OutputPath;
import vn.bantin.render.JobRenderer;
import vn.bantin.site.Ledger;
import vn.bantin.site.Status;

/**
 * An editor's checklist: the stages of a build up to the check, over every file of the portal, and
 * instead of the writing a look at sources and pages. The output folder is neither written nor
 * looked at; encoded photos are kept for the next build, which has to make them otherwise.
 */
public final class PortalCheck {
    private static final Comparator<Head> OLDEST_FIRST =
            Comparator.<Head, Instant>comparing(
                            head -> head.frontMatter().date().orElse(Instant.EPOCH))
                    .thenComparing(Head::path);

    private final Run run;
    private final Optional<Manners> external;

    /** Apart from what templates say wrong when they are run: of that, one is told for a place. */
    private final List<Diagnostic> ofPages = new ArrayList<>();

    /**
     * For one run.
     *
     * @param external how other sites are asked; empty where they are not
     */
    public PortalCheck(BuildRequest request, Optional<Manners> external, Progress progress) {
        this.run = new Run(request, progress, new RealOperations());
        this.external = external;
    }

    public CheckReport check() {
        return run.onItsThreads(this::prepareAndLook);
    }

    private CheckReport prepareAndLook() {
        Preparation preparation = new Preparation(run);
        Optional<Prepared> prepared = preparation.prepare();
        if (prepared.isEmpty()) {
            return report(new Ledger(new TreeMap<>()), Counts.NONE, run.diagnostics());
        }
        Fresh fresh = preparation.fresh(prepared.get());
        SiteConfig config = fresh.prepared().portal().config();
        Counts counts;
        try (Manuscripts manuscripts = new Manuscripts(fresh.prepared())) {
            var externals = new ExternalCheck(fresh.prepared(), external, run);
            List<Trace> traces =
                    run.stage("sources", () -> sources(fresh.prepared(), manuscripts, externals));
            run.findings().add(fresh.prepared().remember());
            run.stage(
                    "similar",
                    () -> new Outcome<>(traces, SimilarChecks.of(traces, config.checks())));
            int pages = pages(fresh, manuscripts);
            int asked = run.stage("external", externals::ask);
            counts = new Counts(manuscripts.heads().size(), pages, asked);
        }
        List<Diagnostic> found = new ArrayList<>(ofPages);
        found.addAll(BuildWarnings.at(config.checks(), run.diagnostics()));
        return report(fresh.prepared().ledger(), counts, found.stream().sorted().toList());
    }

    /** What is withdrawn is to be seen by nobody, editors included. */
    private Outcome<List<Trace>> sources(
            Prepared prepared, Manuscripts manuscripts, ExternalCheck externals) {
        var check =
                new ManuscriptCheck(
                        prepared.portal().config().checks(),
                        prepared.portal().people(),
                        prepared.site().heads().pictures());
        Map<Head, Trace> traces = new ConcurrentHashMap<>();
        manuscripts.heads().parallelStream()
                .filter(head -> prepared.site().statuses().get(head.path()) != Status.WITHDRAWN)
                .flatMap(head -> manuscripts.read(head).stream())
                .forEach(
                        manuscript -> {
                            run.findings().add(check.of(manuscript));
                            externals.add(manuscript);
                            trace(manuscript, traces);
                        });
        return Outcome.of(
                traces.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey, OLDEST_FIRST))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static void trace(Manuscript manuscript, Map<Head, Trace> traces) {
        if (manuscript.head().kind() == DocumentKind.ARTICLE) {
            traces.put(manuscript.head(), Trace.of(manuscript));
        }
    }

    /** How many there are. */
    private int pages(Fresh fresh, Manuscripts manuscripts) {
        Prepared prepared = fresh.prepared();
        SiteConfig config = prepared.portal().config();
        PageChecks checks = new PageChecks(config, prepared.plan().jobs().keySet());
        Map<OutputPath, OutputFacts> facts = new ConcurrentHashMap<>();
        PhotoCache kept = run.photoCache(config);
        try (JobRenderer renderer =
                new JobRenderer(prepared.theme(), prepared.sources()::planned, kept)) {
            Production production = new Production(run, renderer);
            Collection<AnchorLink> links =
                    run.stage(
                            "render",
                            () -> production.make(fresh.delta(), f -> look(f, checks, facts)));
            run.findings().add(kept.end());
            run.findings()
                    .add(
                            AnchorCheck.of(
                                    links,
                                    path -> Optional.ofNullable(facts.get(path)),
                                    config.basePath()));
            var origin = new PlannedOrigin(prepared, manuscripts);
            ofPages.addAll(run.stage("pages", () -> Outcome.of(checks.findings(origin))));
        } catch (OutputFailure failure) {
            run.findings().add(List.of(failure.diagnostic()));
        }
        return checks.count();
    }

    private static void look(
            OutputFile file, PageChecks checks, Map<OutputPath, OutputFacts> facts) {
        checks.add(file.path(), file.bytes());
        facts.put(file.path(), file.facts());
    }

    private CheckReport report(Ledger ledger, Counts counts, List<Diagnostic> found) {
        return new CheckReport(ledger, counts, run.stages(), found);
    }
}
