package vn.bantin.build;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import vn.bantin.build.BuildReport.Counts;
import vn.bantin.build.BuildReport.Photos;
import vn.bantin.check.AnchorCheck;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.image.WebP;
import vn.bantin.output.Delta;
import vn.bantin.output.OutputFailure;
import vn.bantin.output.Reason;
import vn.bantin.output.SiteWriter;
import vn.bantin.plan.FeedJob;
import vn.bantin.plan.PageJob;
import vn.bantin.render.JobRenderer;

/**
 * One build: scan, read, assemble, plan, delta, render, write. A clean build is an incremental
 * build against an empty manifest: there is no other path. Stages go on after faults, as far as
 * what is left makes sense, so that one run reports them all; with an error among them nothing is
 * written.
 */
public final class SiteBuilder {
    private final Run run;
    private final BooleanSupplier webp;
    private Readers readers = Readers.NONE;
    private Warmth warmth = Warmth.none();

    /** For one build. */
    public SiteBuilder(BuildRequest request, Progress progress) {
        this(request, progress, new RealOperations());
    }

    SiteBuilder(BuildRequest request, Progress progress, FileOperations operations) {
        this(request, progress, operations, WebP::isAvailable);
    }

    /**
     * @param webp whether this machine can make WebP
     */
    SiteBuilder(
            BuildRequest request,
            Progress progress,
            FileOperations operations,
            BooleanSupplier webp) {
        this.run = new Run(request, progress, operations);
        this.webp = webp;
    }

    public BuildReport build() {
        return finish().report();
    }

    /** Those who read the site while it is written. */
    SiteBuilder readBy(Readers present) {
        this.readers = present;
        return this;
    }

    /** What earlier builds of this process have left, and what this one leaves. */
    SiteBuilder warmedBy(Warmth earlier) {
        this.warmth = earlier;
        return this;
    }

    /** The build, and what it was made of. */
    Finished finish() {
        return run.onItsThreads(this::prepareAndProduce);
    }

    /**
     * A build that is over.
     *
     * @param prepared empty where there was no portal to be made
     */
    record Finished(BuildReport report, Optional<Prepared> prepared) {}

    private Finished prepareAndProduce() {
        Preparation preparation = new Preparation(run, webp, warmth);
        // Scan, read, assemble, plan.
        Optional<Prepared> prepared = preparation.prepare();
        Optional<Pending> pending = prepared.flatMap(preparation::delta);
        Outlook outlook = prepared.map(Prepared::outlook).orElse(Outlook.NONE);
        if (pending.isEmpty()) {
            warmth.failed(true);
        }
        BuildReport report =
                pending.map(found -> renderAndWrite(found, outlook))
                        .orElseGet(() -> report(outlook, new TreeMap<>(), Counts.NONE));
        return new Finished(report, prepared);
    }

    private BuildReport renderAndWrite(Pending pending, Outlook outlook) {
        Prepared prepared = pending.prepared();
        Delta delta = pending.delta();
        SiteWriter writer = pending.writer();
        PhotoCache kept = run.photoCache(prepared.portal().config());
        try (JobRenderer renderer =
                new JobRenderer(prepared.theme(), prepared.sources()::planned, kept)) {
            Production production = new Production(run, renderer);
            // Beside rendering: after one edit neither keeps two processors busy.
            ForkJoinTask<List<Diagnostic>> remembering =
                    ForkJoinTask.adapt(prepared::remember).fork();
            Collection<AnchorLink> links;
            try {
                links = run.stage("render", () -> production.make(delta, writer::add));
            } finally {
                // Nothing may still be writing when the run is over.
                run.findings().add(remembering.join());
            }
            run.findings().add(kept.end());
            String basePath = prepared.portal().config().basePath();
            run.findings()
                    .add(AnchorCheck.of(links, path -> writer.facts(path, delta.keep()), basePath));
            int written = run.stage("write", () -> write(delta, writer));
            Counts counts = counts(delta, photos(renderer), written);
            if (run.findings().hasErrors()) {
                warmth.failed(false);
            } else {
                warmth.written();
            }
            return report(outlook, pending.reasons(), counts);
        } catch (OutputFailure failure) {
            writer.abort();
            warmth.failed(true);
            run.findings().add(List.of(failure.diagnostic()));
            return report(outlook, pending.reasons(), Counts.NONE);
        } catch (RuntimeException | Error ours) {
            writer.abort();
            warmth.failed(true);
            throw ours;
        }
    }

    private Outcome<Integer> write(Delta delta, SiteWriter writer) {
        if (run.findings().hasErrors()) {
            writer.abort();
            return Outcome.of(0);
        }
        if (!delta.produce().isEmpty() || !delta.delete().isEmpty()) {
            readers.pause();
        }
        return writer.commit(delta.keep(), delta.delete());
    }

    private static Photos photos(JobRenderer renderer) {
        JobRenderer.Photos photos = renderer.photos();
        return new Photos(photos.originals(), photos.files(), photos.milliseconds());
    }

    private Counts counts(Delta delta, Photos photos, int written) {
        int rendered =
                (int)
                        delta.produce().stream()
                                .filter(
                                        produce ->
                                                produce.job() instanceof PageJob
                                                        || produce.job() instanceof FeedJob)
                                .count();
        int deleted = run.findings().hasErrors() ? 0 : delta.delete().size();
        return new Counts(rendered, photos, written, delta.keep().size(), deleted);
    }

    private BuildReport report(Outlook outlook, SortedMap<String, Reason> reasons, Counts counts) {
        return new BuildReport(
                outlook.ledger(),
                counts,
                reasons,
                outlook.nextBuild(),
                run.stages(),
                run.diagnostics(),
                outlook.addresses());
    }
}
