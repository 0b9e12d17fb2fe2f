package vn.bantin.build;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.output.Delta;
import vn.bantin.output.Delta.Produce;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.output.OutputFacts;
import vn.bantin.output.OutputFile;
import vn.bantin.plan.BodySource;
import vn.bantin.plan.PageJob;
import vn.bantin.render.JobRenderer;
import vn.bantin.render.JobRenderer.Rendered;

/** Stage render: makes what a delta asks for, one by one on all threads, and hands it on. */
final class Production {
    private final Run run;
    private final JobRenderer renderer;
    private final Queue<AnchorLink> unmade = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    Production(Run run, JobRenderer renderer) {
        this.run = run;
        this.renderer = renderer;
    }

    /**
     * What files say wrong is said of those made and of those kept.
     *
     * @param to takes each file; called from many threads
     * @return links of files that could not be made, so that they are checked too
     */
    Outcome<Collection<AnchorLink>> make(Delta delta, Consumer<OutputFile> to) {
        int total = delta.produce().size();
        AtomicInteger done = new AtomicInteger();
        inOrder(delta.produce()).parallelStream()
                .forEach(
                        produce -> {
                            makeUnlessFailed(produce, to);
                            run.progress().at("render", done.incrementAndGet(), total);
                        });
        throwFirst();
        for (Entry entry : delta.keep().values()) {
            if (!entry.facts().messages().isEmpty()) {
                run.findings().add(entry.facts().messages());
            }
        }
        return Outcome.of(unmade);
    }

    /**
     * A page and its twin share a body, which is made once if the one is made soon after the other.
     */
    private static List<Produce> inOrder(List<Produce> produce) {
        return produce.stream().anyMatch(Production::isTwin)
                ? produce.stream()
                        .sorted(Comparator.comparing(made -> made.job().origin().file()))
                        .toList()
                : produce;
    }

    private static boolean isTwin(Produce produce) {
        return produce.job() instanceof PageJob page
                && page.body().filter(BodySource::lite).isPresent();
    }

    /**
     * A stream that fails ends before its other parts do: they would still write while the run is
     * being taken back, and after its lock is given up. So it is not let fail.
     */
    private void makeUnlessFailed(Produce produce, Consumer<OutputFile> to) {
        if (failures.isEmpty()) {
            try {
                make(produce, to);
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

    private void make(Produce produce, Consumer<OutputFile> to) {
        Outcome<Rendered> outcome = renderer.render(produce.job());
        run.findings().add(outcome.diagnostics());
        Rendered rendered = outcome.value();
        if (rendered.bytes().isPresent() && !outcome.hasErrors()) {
            OutputFacts facts =
                    new OutputFacts(
                            rendered.body().ids().stream().toList(),
                            rendered.body().anchorLinks(),
                            outcome.diagnostics());
            to.accept(
                    new OutputFile(
                            produce.job().path(), produce.inputs(), rendered.bytes().get(), facts));
        } else {
            unmade.addAll(rendered.body().anchorLinks());
        }
    }
}
