package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
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

    Outcome<RenderPlan> build() {
        return new Outcome<>(new RenderPlan(jobs), diagnostics);
    }

    /** A picture's address is its content: two names for one picture are one file. */
    private static boolean isSamePicture(Job one, Job other) {
        return one instanceof PictureJob && other instanceof PictureJob;
    }
}
