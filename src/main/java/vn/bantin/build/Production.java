package vn.bantin.build;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.output.Delta;
import vn.bantin.output.Delta.Produce;
import vn.bantin.output.OutputFacts;
import vn.bantin.output.OutputFile;
import vn.bantin.plan.PageJob;
import vn.bantin.plan.PictureJob;
import vn.bantin.render.JobRenderer;
import vn.bantin.render.JobRenderer.Rendered;

/** Stage render: makes what a delta asks for, one by one on all threads, and hands it on. */
final class Production {
    private final Run run;
    private final JobRenderer renderer;
    private final Queue<AnchorLink> links = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    Production(Run run, JobRenderer renderer) {
        this.run = run;
        this.renderer = renderer;
    }

    /**
     * What files say wrong is said of those made and of those kept.
     *
     * @param to takes each file; called from many threads
     * @return links to anchors, of those made, of those kept, and of those that could not be made
     */
    Outcome<Collection<AnchorLink>> make(Delta delta, Consumer<OutputFile> to) {
        int total = delta.produce().size();
        AtomicInteger done = new AtomicInteger();
        Units.of(delta.produce())
                .forEach(
                        run.request().threads(),
                        unit -> {
                            makeUnlessFailed(unit, to);
                            run.progress().at("render", done.addAndGet(unit.size()), total);
                        });
        throwFirst();
        for (OutputFacts kept : delta.telling()) {
            run.findings().add(kept.messages());
            links.addAll(kept.anchorLinks());
        }
        return Outcome.of(links);
    }

    /**
     * A stream that fails ends before its other parts do: they would still write while the run is
     * being taken back, and after its lock is given up. So it is not let fail.
     */
    private void makeUnlessFailed(List<Produce> unit, Consumer<OutputFile> to) {
        if (failures.isEmpty()) {
            try {
                make(unit, to);
            } catch (RuntimeException | Error failure) {
                failures.add(failure);
            }
        }
    }

    private void throwFirst() {
        Throwable first = failures.peek();
        if (first instanceof RuntimeException failure) {
            throw failure;
        }
        if (first instanceof Error failure) {
            throw failure;
        }
    }

    private void make(List<Produce> unit, Consumer<OutputFile> to) {
        if (unit.get(0).job() instanceof PictureJob) {
            pictures(unit, to);
        } else {
            files(unit, to);
        }
    }

    /** The files of one photo. */
    private void pictures(List<Produce> unit, Consumer<OutputFile> to) {
        Outcome<List<Rendered>> outcome =
                renderer.pictures(
                        unit.stream().map(produce -> (PictureJob) produce.job()).toList());
        run.findings().add(outcome.diagnostics());
        for (int i = 0; i < unit.size(); i++) {
            Rendered rendered = outcome.value().get(i);
            take(unit.get(i), outcome.map(all -> rendered), to);
        }
    }

    private void files(List<Produce> unit, Consumer<OutputFile> to) {
        Iterator<Produce> next = unit.iterator();
        renderer.render(unit.stream().map(Produce::job).toList())
                .forEachOrdered(
                        outcome -> {
                            run.findings().add(outcome.diagnostics());
                            take(next.next(), outcome, to);
                        });
    }

    private void take(Produce produce, Outcome<Rendered> outcome, Consumer<OutputFile> to) {
        Rendered rendered = outcome.value();
        links.addAll(rendered.body().anchorLinks());
        if (rendered.bytes().isPresent() && !outcome.hasErrors()) {
            OutputFacts facts =
                    new OutputFacts(
                            rendered.body().ids().stream().toList(),
                            rendered.body().anchorLinks(),
                            outcome.diagnostics(),
                            produce.job() instanceof PageJob gone && gone.isTombstone(),
                            produce.job() instanceof PageJob page ? page.leadsTo() : "");
            to.accept(
                    new OutputFile(
                            produce.job().path(), produce.inputs(), rendered.bytes().get(), facts));
        }
    }
}
