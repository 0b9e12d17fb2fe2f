package vn.bantin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import vn.bantin.config.SiteConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.image.WebP;
import vn.bantin.memo.Memo;
import vn.bantin.output.Delta;
import vn.bantin.output.Delta.Produce;
import vn.bantin.output.Maker;
import vn.bantin.output.Manifest;
import vn.bantin.output.ManifestStore;
import vn.bantin.output.OutputRoots;
import vn.bantin.output.Reason;
import vn.bantin.output.SiteWriter;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.BodyUsers;
import vn.bantin.plan.Planner;
import vn.bantin.plan.RenderPlan;
import vn.bantin.plan.ThemeFacts;
import vn.bantin.render.Theme;
import vn.bantin.site.Assembler;
import vn.bantin.site.Heads;
import vn.bantin.site.Site;
import vn.bantin.source.SourceReader;
import vn.bantin.source.SourceScanner;
import vn.bantin.source.SourceTree;
import vn.bantin.source.TemplateFolder;

/**
 * The stages that every goal begins with, from the sources to the delta. They read and write
 * nothing; each goes on after faults, as far as what is left makes sense.
 */
final class Preparation {
    private final Run run;
    private final BooleanSupplier webp;
    private final BuildRequest.Roots roots;

    private final Warmth warmth;
    private final ManifestStore store;

    /** Nothing before the delta wants it, so it comes while others work alone. */
    private final ForkJoinTask<Manifest> manifest;

    private boolean forked;

    Preparation(Run run) {
        this(run, WebP::isAvailable, Warmth.none());
    }

    /**
     * @param webp whether this machine can make WebP
     * @param warmth what earlier builds of this process have left
     */
    Preparation(Run run, BooleanSupplier webp, Warmth warmth) {
        this.run = run;
        this.webp = webp;
        this.roots = run.request().roots();
        this.warmth = warmth;
        this.store = warmth.store(run.request(), run.operations());
        this.manifest = ForkJoinTask.adapt(store::load);
    }

    /** Scan, configure, read, assemble, plan. Empty where there is no portal to be made. */
    Optional<Prepared> prepare() {
        return warmth.revise(run).or(this::prepareWhole);
    }

    private Optional<Prepared> prepareWhole() {
        SourceTree tree = run.stage("scan", () -> new SourceScanner().scan(roots.content()));
        if (tree.files().isEmpty() && run.findings().hasErrors()) {
            return Optional.empty();
        }
        Sources sources = new Sources(tree, reader(), place(), run.request().generator());
        Optional<Portal> portal = run.stage("configure", sources::portal);
        return portal.map(found -> prepare(sources, found));
    }

    private Prepared prepare(Sources sources, Portal portal) {
        SiteConfig config = portal.config();
        // It wants nothing of the articles, so it comes beside them.
        ForkJoinTask<Outcome<Theme>> theme = ForkJoinTask.adapt(() -> theme(config)).fork();
        Set<String> troubled = new HashSet<>();
        Heads heads =
                run.stage(
                        "read",
                        () -> {
                            Outcome<Heads> read = sources.heads(portal);
                            read.diagnostics().forEach(one -> troubled.add(one.position().file()));
                            return read;
                        });
        manifest.fork();
        forked = true;
        if (sources.changed()) {
            // There will be pages to be made, and here not all threads have work.
            ForkJoinTask.adapt(() -> theme.join().value().readAhead()).fork();
        }
        Site site = run.stage("assemble", () -> assembler(sources, portal).assemble(heads));
        Theme made = run.stage("theme", theme::join);
        RenderPlan plan = run.stage("plan", () -> new Planner(facts(made)).plan(site));
        Prepared prepared = new Prepared(sources, portal, site, made, plan);
        warmth.prepared(
                () ->
                        new Kept(
                                prepared,
                                BodyUsers.of(plan),
                                site.related(),
                                run.diagnostics(),
                                troubled,
                                run.request().now(),
                                prepared.changes().orElse(Instant.MAX),
                                Set.of()));
        return prepared;
    }

    /** Open, delta. Empty where the output folder cannot be what it is said to be. */
    Optional<Pending> delta(Prepared prepared) {
        RenderPlan plan = prepared.plan();
        Manifest before = run.stage("manifest", () -> new Outcome<>(manifest(), store.warnings()));
        Optional<SiteWriter> writer = run.stage("open", () -> writer(store, before, plan));
        return writer.map(opened -> pending(prepared, before, opened));
    }

    /**
     * Whether this machine can make WebP is tried only where there is some to be made; where it
     * cannot, the portal is planned again, without.
     */
    private Pending pending(Prepared prepared, Manifest before, SiteWriter opened) {
        Delta delta =
                run.stage("delta", () -> Outcome.of(difference(prepared.plan(), before, opened)));
        Prepared possible = prepared;
        if (WebpCheck.wants(delta) && !webp.getAsBoolean()) {
            possible =
                    run.stage("plan", () -> WebpCheck.without(prepared, facts(prepared.theme())));
            RenderPlan plan = possible.plan();
            warmth.failed(true);
            delta = run.stage("delta", () -> Outcome.of(difference(plan, before, opened)));
        }
        run.findings().add(obstacles(delta, opened));
        return new Pending(possible, before, opened, delta);
    }

    /** The whole portal, as if nothing of it were there yet. */
    Fresh fresh(Prepared prepared) {
        Delta delta = everything(prepared);
        if (!WebpCheck.wants(delta) || webp.getAsBoolean()) {
            return new Fresh(prepared, delta);
        }
        Prepared possible =
                run.stage("plan", () -> WebpCheck.without(prepared, facts(prepared.theme())));
        return new Fresh(possible, everything(possible));
    }

    private Delta everything(Prepared prepared) {
        return run.stage(
                "delta",
                () ->
                        Outcome.of(
                                Delta.between(
                                        prepared.plan(),
                                        Manifest.EMPTY,
                                        run.request().generator(),
                                        (path, entry) -> false)));
    }

    /** Where the stages before were spared, nobody has asked for it yet. */
    private Manifest manifest() {
        return forked ? manifest.join() : manifest.invoke();
    }

    private Memo.Place place() {
        return new Memo.Place(roots.cache(), run.operations(), run.request().started());
    }

    private SourceReader reader() {
        try {
            return new SourceReader(roots.content());
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    private Assembler assembler(Sources sources, Portal portal) {
        BuildRequest request = run.request();
        return new Assembler(
                portal.config(),
                portal.people(),
                request.now(),
                request.drafts(),
                portal.ledger(),
                sources.former());
    }

    private Outcome<Theme> theme(SiteConfig config) {
        return TemplateFolder.read(roots.templates())
                .then(files -> Theme.of(files, config.language(), config.theme()));
    }

    private static ThemeFacts facts(Theme theme) {
        return new ThemeFacts(
                theme.fingerprints(), theme.texts(), theme.assetFingerprints(), theme.paper());
    }

    private Outcome<Optional<SiteWriter>> writer(
            ManifestStore store, Manifest manifest, RenderPlan plan) {
        OutputRoots folders =
                new OutputRoots(
                        roots.output(),
                        roots.cache().resolve("staging"),
                        roots.content(),
                        roots.home());
        Set<OutputPath> planned = plan.jobs().keySet();
        Maker maker = new Maker(run.request().generator(), run.request().drafts());
        return SiteWriter.open(folders, store, manifest, planned, maker);
    }

    private Delta difference(RenderPlan plan, Manifest manifest, SiteWriter writer) {
        Fingerprint generator = run.request().generator();
        return warmth.doubtful()
                .map(few -> Delta.within(plan, manifest, few, writer::isIntact))
                .orElseGet(() -> Delta.between(plan, manifest, generator, writer::isIntact));
    }

    private static List<Diagnostic> obstacles(Delta delta, SiteWriter writer) {
        List<Diagnostic> found = new ArrayList<>();
        for (Produce produce : delta.produce()) {
            if (produce.reason() == Reason.OUTPUT_ALTERED) {
                writer.alteration(produce.job().path()).ifPresent(found::add);
            }
        }
        found.addAll(writer.inTheWayOf(delta.paths()));
        return found;
    }
}
