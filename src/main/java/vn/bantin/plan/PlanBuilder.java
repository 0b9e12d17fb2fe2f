package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.OutputPath;

/** Collects jobs; two for one path are reported, each named, and the first is kept. */
final class PlanBuilder {
    private final TreeMap<OutputPath, Job> jobs = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void add(Job job) {
        Job holder = jobs.putIfAbsent(job.path(), job);
        if (holder != null && !isSamePicture(holder, job)) {
            diagnostics.add(
                    Diagnostic.of(
                            Fault.ADDRESS_TAKEN,
                            job.origin(),
                            job.path().address(),
                            holder.origin().file()));
        }
    }

    /**
     * Adds a page at an address that somebody has written: it may be that of a folder of others, or
     * lie in what is a file of another, which no disk can hold.
     */
    void addOld(PageJob job) {
        Optional<Job> inTheWay = below(job.path()).or(() -> above(job.path()));
        if (inTheWay.isEmpty()) {
            add(job);
        } else {
            String address = job.path().address();
            String holder = inTheWay.get().origin().file();
            report(Diagnostic.of(Fault.ADDRESS_TAKEN, job.origin(), address, holder));
        }
    }

    private Optional<Job> below(OutputPath path) {
        String folder = path.value() + "/";
        // The first name that a folder may hold.
        OutputPath first = jobs.ceilingKey(new OutputPath(folder + " "));
        return first != null && first.value().startsWith(folder)
                ? Optional.ofNullable(jobs.get(first))
                : Optional.empty();
    }

    private Optional<Job> above(OutputPath path) {
        String value = path.value();
        for (int slash = value.indexOf('/'); slash > 0; slash = value.indexOf('/', slash + 1)) {
            Job file = jobs.get(new OutputPath(value.substring(0, slash)));
            if (file != null) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Whether there is a file so far. */
    boolean has(OutputPath path) {
        return jobs.containsKey(path);
    }

    void report(Diagnostic fault) {
        diagnostics.add(fault);
    }

    /** The pages so far. */
    List<PageJob> pages() {
        return jobs.values().stream()
                .filter(PageJob.class::isInstance)
                .map(PageJob.class::cast)
                .toList();
    }

    /**
     * Reports and forgets what lies in a folder that is kept for jobs still to come.
     *
     * @param folder with a final slash
     */
    void keepFree(String folder) {
        jobs.values()
                .removeIf(
                        job -> {
                            String address = job.path().address();
                            boolean below = address.startsWith(folder);
                            if (below) {
                                diagnostics.add(
                                        Diagnostic.of(
                                                Fault.ADDRESS_RESERVED,
                                                job.origin(),
                                                address,
                                                folder));
                            }
                            return below;
                        });
    }

    Outcome<RenderPlan> build(LedgerReview ledger) {
        return new Outcome<>(new RenderPlan(jobs, ledger), diagnostics);
    }

    /** A picture's address is its content: two names for one picture are one file. */
    private static boolean isSamePicture(Job one, Job other) {
        return one instanceof PictureJob && other instanceof PictureJob;
    }
}
