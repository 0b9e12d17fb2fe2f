package vn.bantin.build;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.build.PlanReport.Change;
import vn.bantin.build.PlanReport.Counts;
import vn.bantin.check.AnchorCheck;
import vn.bantin.disk.RealOperations;
import vn.bantin.output.OutputFailure;
import vn.bantin.render.JobRenderer;
import vn.bantin.site.Ledger;

/**
 * A build that writes nothing: the same stages up to the check, and instead of the writing a look
 * at what readers would see change. A page that would be made again and comes out byte for byte the
 * same is no change; that is known only when it is made, which finds the faults of bodies too.
 */
public final class DryRun {
    private final Run run;

    /** For one run. */
    public DryRun(BuildRequest request, Progress progress) {
        this.run = new Run(request, progress, new RealOperations());
    }

    public PlanReport plan() {
        return run.onItsThreads(this::prepareAndPreview);
    }

    private PlanReport prepareAndPreview() {
        Preparation preparation = new Preparation(run);
        Optional<Prepared> prepared = preparation.prepare();
        Optional<Pending> pending = prepared.flatMap(preparation::delta);
        Ledger ledger = prepared.map(Prepared::ledger).orElse(new Ledger(new TreeMap<>()));
        return pending.map(found -> preview(found, ledger))
                .orElseGet(() -> report(ledger, new TreeMap<>(), Counts.NONE));
    }

    private PlanReport preview(Pending pending, Ledger ledger) {
        Prepared prepared = pending.prepared();
        PhotoCache kept = run.photoCache(prepared.portal().config());
        try (JobRenderer renderer =
                new JobRenderer(prepared.theme(), prepared.sources()::planned, kept.readOnly())) {
            Preview preview = new Preview(pending);
            Production production = new Production(run, renderer);
            var links = run.stage("render", () -> production.make(pending.delta(), preview::add));
            String basePath = prepared.portal().config().basePath();
            run.findings().add(AnchorCheck.of(links, preview::facts, basePath));
            return report(ledger, preview.changes(), preview.counts());
        } catch (OutputFailure failure) {
            run.findings().add(List.of(failure.diagnostic()));
            return report(ledger, new TreeMap<>(), Counts.NONE);
        }
    }

    private PlanReport report(Ledger ledger, SortedMap<String, Change> changes, Counts counts) {
        boolean failed = run.findings().hasErrors();
        return new PlanReport(
                ledger,
                failed ? new TreeMap<>() : changes,
                failed ? Counts.NONE : counts,
                run.stages(),
                run.diagnostics());
    }
}
