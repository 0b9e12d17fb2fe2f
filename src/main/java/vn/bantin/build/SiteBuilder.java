package vn.bantin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.bantin.build.BuildReport.Counts;
import vn.bantin.check.AnchorCheck;
import vn.bantin.config.SiteConfig;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Delta;
import vn.bantin.output.Delta.Produce;
import vn.bantin.output.Manifest;
import vn.bantin.output.ManifestStore;
import vn.bantin.output.OutputFacts;
import vn.bantin.output.OutputFailure;
import vn.bantin.output.OutputFile;
import vn.bantin.output.OutputRoots;
import vn.bantin.output.Reason;
import vn.bantin.output.SiteWriter;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.FeedJob;
import vn.bantin.plan.PageJob;
import vn.bantin.plan.PictureJob;
import vn.bantin.plan.Planner;
import vn.bantin.plan.RenderPlan;
import vn.bantin.plan.ThemeFacts;
import vn.bantin.render.JobRenderer;
import vn.bantin.render.JobRenderer.Rendered;
import vn.bantin.render.PageRenderer;
import vn.bantin.render.Theme;
import vn.bantin.site.Assembler;
import vn.bantin.site.Heads;
import vn.bantin.site.Ledger;
import vn.bantin.site.Site;
import vn.bantin.source.SourceReader;
import vn.bantin.source.SourceScanner;
import vn.bantin.source.SourceTree;
import vn.bantin.source.TemplateFolder;

/**
 * One build: scan, read, assemble, plan, delta, render, write. A clean build is an incremental
 * build against an empty manifest: there is no other path. Stages go on after faults, as far as
 * what is left makes sense, so that one run reports them all; with an error among them nothing is
 * written.
 */
public final class SiteBuilder {
    private final BuildRequest request;
    private final Progress progress;
    private final FileOperations operations;
    private final Findings findings = new Findings();
    private final Collection<AnchorLink> unmade = new ConcurrentLinkedQueue<>();
    private final Stopwatch stopwatch = new Stopwatch();

    /** For one build. */
    public SiteBuilder(BuildRequest request, Progress progress) {
        this(request, progress, new RealOperations());
    }

    SiteBuilder(BuildRequest request, Progress progress, FileOperations operations) {
        this.request = request;
        this.progress = progress;
        this.operations = operations;
    }

    /**
     * Streams that are started on a thread of a pool run on that pool: so the whole build keeps to
     * its threads.
     */
    public BuildReport build() {
        ForkJoinPool pool = new ForkJoinPool(request.threads());
        try {
            return pool.submit(this::run).join();
        } finally {
            pool.shutdown();
        }
    }

    private BuildReport run() {
        SourceTree tree = stage("scan", () -> new SourceScanner().scan(request.roots().content()));
        if (tree.files().isEmpty()) {
            return report(new Ledger(new TreeMap<>()), new TreeMap<>(), Counts.NONE);
        }
        Sources sources = new Sources(tree, reader());
        Optional<Portal> portal = stage("configure", sources::portal);
        return portal.map(found -> build(sources, found))
                .orElseGet(() -> report(new Ledger(new TreeMap<>()), new TreeMap<>(), Counts.NONE));
    }

    private BuildReport build(Sources sources, Portal portal) {
        SiteConfig config = portal.config();
        Heads heads = stage("read", () -> sources.heads(config));
        Site site =
                stage(
                        "assemble",
                        () ->
                                new Assembler(
                                                config,
                                                portal.people(),
                                                request.now(),
                                                request.drafts())
                                        .assemble(heads));
        Theme theme =
                stage(
                        "theme",
                        () ->
                                TemplateFolder.read(request.roots().templates())
                                        .then(files -> Theme.of(files, config.language())));
        RenderPlan plan = stage("plan", () -> new Planner(facts(theme)).plan(site));
        ManifestStore store = new ManifestStore(request.roots().cache(), operations);
        Manifest manifest = store.load();
        Optional<SiteWriter> writer = stage("open", () -> writer(store, manifest, plan));
        if (writer.isEmpty()) {
            return report(site.ledger(), new TreeMap<>(), Counts.NONE);
        }
        Delta delta = stage("delta", () -> delta(plan, manifest, writer.get()));
        try (JobRenderer renderer = new JobRenderer(theme, sources::bytes)) {
            stage("render", () -> render(delta, renderer, writer.get()));
            findings.add(
                    AnchorCheck.of(writer.get().facts(delta.keep()), unmade, config.basePath()));
            int written = stage("write", () -> write(delta, writer.get()));
            return report(site.ledger(), reasons(delta), counts(delta, written));
        } catch (OutputFailure failure) {
            writer.get().abort();
            findings.add(List.of(failure.diagnostic()));
            return report(site.ledger(), reasons(delta), Counts.NONE);
        } catch (RuntimeException | Error ours) {
            writer.get().abort();
            throw ours;
        }
    }

    private SourceReader reader() {
        try {
            return new SourceReader(request.roots().content());
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    private static ThemeFacts facts(Theme theme) {
        SortedMap<String, Fingerprint> assets = new TreeMap<>();
        theme.assets().forEach((name, bytes) -> assets.put(name, Digest.ofBytes(bytes)));
        return new ThemeFacts(theme.fingerprints(), theme.texts(), assets);
    }

    private Outcome<Optional<SiteWriter>> writer(
            ManifestStore store, Manifest manifest, RenderPlan plan) {
        BuildRequest.Roots roots = request.roots();
        OutputRoots folders =
                new OutputRoots(
                        roots.output(),
                        roots.cache().resolve("staging"),
                        roots.content(),
                        roots.home());
        SortedSet<OutputPath> planned = new TreeSet<>(plan.jobs().keySet());
        return SiteWriter.open(folders, store, manifest, planned, request.generator());
    }

    private Outcome<Delta> delta(RenderPlan plan, Manifest manifest, SiteWriter writer) {
        Delta delta = Delta.between(plan, manifest, request.generator(), writer::isIntact);
        return new Outcome<>(
                delta,
                delta.produce().stream()
                        .filter(produce -> produce.reason() == Reason.OUTPUT_ALTERED)
                        .flatMap(produce -> writer.alteration(produce.job().path()).stream())
                        .toList());
    }

    private Outcome<Integer> render(Delta delta, JobRenderer renderer, SiteWriter writer) {
        int total = delta.produce().size();
        AtomicInteger done = new AtomicInteger();
        delta.produce().parallelStream()
                .forEach(
                        produce -> {
                            render(produce, renderer, writer);
                            progress.at("render", done.incrementAndGet(), total);
                        });
        delta.keep().values().forEach(entry -> findings.add(entry.facts().messages()));
        return Outcome.of(total);
    }

    private void render(Produce produce, JobRenderer renderer, SiteWriter writer) {
        Outcome<Rendered> outcome = renderer.render(produce.job());
        findings.add(outcome.diagnostics());
        Rendered rendered = outcome.value();
        if (rendered.bytes().isPresent() && !outcome.hasErrors()) {
            OutputFacts facts =
                    new OutputFacts(
                            rendered.body().ids().stream().toList(),
                            rendered.body().anchorLinks(),
                            outcome.diagnostics());
            writer.add(
                    new OutputFile(
                            produce.job().path(), produce.inputs(), rendered.bytes().get(), facts));
        } else {
            unmade.addAll(rendered.body().anchorLinks());
        }
    }

    private Outcome<Integer> write(Delta delta, SiteWriter writer) {
        if (findings.hasErrors()) {
            writer.abort();
            return Outcome.of(0);
        }
        return writer.commit(delta.keep(), delta.delete());
    }

    private Counts counts(Delta delta, int written) {
        int rendered =
                (int)
                        delta.produce().stream()
                                .filter(
                                        produce ->
                                                produce.job() instanceof PageJob
                                                        || produce.job() instanceof FeedJob)
                                .count();
        int encoded =
                (int)
                        delta.produce().stream()
                                .filter(produce -> produce.job() instanceof PictureJob)
                                .count();
        int deleted = findings.hasErrors() ? 0 : delta.delete().size();
        return new Counts(rendered, encoded, written, delta.keep().size(), deleted);
    }

    private static SortedMap<String, Reason> reasons(Delta delta) {
        SortedMap<String, Reason> reasons = new TreeMap<>();
        delta.produce()
                .forEach(produce -> reasons.put(produce.job().path().address(), produce.reason()));
        return reasons;
    }

    private <T> T stage(String name, Supplier<Outcome<T>> work) {
        progress.at(name, 0, 0);
        return findings.take(stopwatch.time(name, work));
    }

    private BuildReport report(Ledger ledger, SortedMap<String, Reason> reasons, Counts counts) {
        return new BuildReport(
                ledger,
                counts,
                reasons,
                stopwatch.stages(),
                PageRenderer.oncePerPlace(findings.sorted()));
    }
}
