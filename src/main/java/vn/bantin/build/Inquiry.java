package vn.bantin.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.RealOperations;
import vn.bantin.output.OutputFailure;

/**
 * One question about the site to be: the stages up to the delta, and then the one thing that was
 * asked for. Writes nothing. Faults elsewhere in the sources are no matter of the question.
 */
public final class Inquiry {
    private final Run run;

    /** For one question. */
    public Inquiry(BuildRequest request, Progress progress) {
        this.run = new Run(request, progress, new RealOperations());
    }

    /**
     * @param written a document: its path below the content folder, or its title or the last part
     *     of its address
     */
    public WhyReport article(String written) {
        return run.onItsThreads(() -> ask(prepared -> document(written, prepared)));
    }

    /**
     * @param written an address: below the portal's, or whole
     */
    public WhyReport url(String written) {
        return run.onItsThreads(
                () ->
                        ask(
                                prepared ->
                                        new AddressSearch(prepared.site(), prepared.plan())
                                                .find(written)));
    }

    private Outcome<Optional<Subject>> document(String written, Prepared prepared) {
        return new DocumentSearch(prepared.site(), run.request().roots().content())
                .find(written)
                .map(found -> found.map(path -> new Subject(Optional.of(path), Optional.empty())));
    }

    private WhyReport ask(Function<Prepared, Outcome<Optional<Subject>>> search) {
        Preparation preparation = new Preparation(run);
        Optional<Prepared> prepared = preparation.prepare();
        if (prepared.isEmpty()) {
            return new WhyReport(Optional.empty(), run.diagnostics());
        }
        Outcome<Optional<Subject>> subject = search.apply(prepared.get());
        return subject.value()
                .map(found -> explain(found, prepared.get(), preparation))
                .orElseGet(() -> new WhyReport(Optional.empty(), subject.diagnostics()));
    }

    private WhyReport explain(Subject subject, Prepared prepared, Preparation preparation) {
        Optional<Pending> pending = compare(prepared, preparation);
        Explanation explanation = new Explainer(run, prepared, pending).explain(subject);
        List<Diagnostic> ofFolders =
                run.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.position().file().startsWith("output"))
                        .toList();
        return new WhyReport(Optional.of(explanation), pending.isEmpty() ? ofFolders : List.of());
    }

    private Optional<Pending> compare(Prepared prepared, Preparation preparation) {
        try {
            return preparation.delta(prepared);
        } catch (OutputFailure unreadable) {
            run.findings().add(List.of(unreadable.diagnostic()));
            return Optional.empty();
        }
    }
}
