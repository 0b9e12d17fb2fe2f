package vn.bantin.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;
import vn.bantin.plan.Job;
import vn.bantin.plan.RenderPlan;

/**
 * The difference between what the plan wants and what the manifest has: a pure function of the two,
 * and of which files are as the manifest left them.
 *
 * @param produce to be made, in path order
 * @param keep entries that stay as they are, in path order
 * @param delete files of ours that nothing wants any more
 */
public record Delta(
        List<Produce> produce, Map<OutputPath, Entry> keep, SortedSet<OutputPath> delete) {
    public Delta {
        produce = List.copyOf(produce);
        keep = Collections.unmodifiableMap(keep);
        delete = Collections.unmodifiableSortedSet(delete);
    }

    /**
     * One file to be made.
     *
     * @param job how
     * @param inputs of the job, computed once
     * @param reason why
     */
    public record Produce(Job job, Inputs inputs, Reason reason) {}

    /** Where what is to be made will lie, in path order. */
    public List<OutputPath> paths() {
        return produce.stream().map(produce -> produce.job().path()).toList();
    }

    /**
     * @param plan what is wanted
     * @param manifest what is there
     * @param generator of this program
     * @param intact whether a file is on the disk as its entry says
     */
    public static Delta between(
            RenderPlan plan,
            Manifest manifest,
            Fingerprint generator,
            BiPredicate<OutputPath, Entry> intact) {
        boolean trusted = manifest.generator().equals(generator);
        List<Decision> decisions =
                plan.jobs().values().parallelStream()
                        .map(job -> decide(job, manifest, trusted, intact))
                        .toList();
        Map<OutputPath, Entry> keep = new LinkedHashMap<>(2 * decisions.size());
        for (Decision decision : decisions) {
            if (decision.produce().isEmpty()) {
                OutputPath path = decision.job().path();
                keep.put(path, entry(manifest, path));
            }
        }
        SortedSet<OutputPath> delete = new TreeSet<>();
        Set<OutputPath> planned = new HashSet<>(plan.jobs().keySet());
        for (OutputPath path : manifest.own()) {
            if (!planned.contains(path)) {
                delete.add(path);
            }
        }
        return new Delta(
                decisions.stream().flatMap(decision -> decision.produce().stream()).toList(),
                keep,
                delete);
    }

    /**
     * The same where all but a few jobs are known to be those that the manifest tells of, and all
     * but a few files to be as it left them.
     *
     * @param plan for the same files as the manifest
     * @param manifest of this program, closed
     * @param doubtful the few
     */
    public static Delta within(
            RenderPlan plan,
            Manifest manifest,
            Set<OutputPath> doubtful,
            BiPredicate<OutputPath, Entry> intact) {
        Map<OutputPath, Entry> keep = new HashMap<>(manifest.entries());
        List<Produce> produce = new ArrayList<>();
        for (OutputPath path : new TreeSet<>(doubtful)) {
            Job job = Objects.requireNonNull(plan.jobs().get(path));
            decide(job, manifest, true, intact)
                    .produce()
                    .ifPresent(
                            made -> {
                                keep.remove(path);
                                produce.add(made);
                            });
        }
        return new Delta(produce, keep, new TreeSet<>());
    }

    private record Decision(Job job, Optional<Produce> produce) {}

    private static Decision decide(
            Job job, Manifest manifest, boolean trusted, BiPredicate<OutputPath, Entry> intact) {
        Inputs inputs = job.inputs();
        Optional<Reason> why = reason(job, inputs, manifest, intact);
        boolean distrusted = !trusted && why.filter(reason -> reason == Reason.NEW).isEmpty();
        return new Decision(
                job,
                (distrusted ? Optional.of(Reason.GENERATOR) : why)
                        .map(reason -> new Produce(job, inputs, reason)));
    }

    private static Optional<Reason> reason(
            Job job, Inputs inputs, Manifest manifest, BiPredicate<OutputPath, Entry> intact) {
        if (!manifest.entries().containsKey(job.path())) {
            return Optional.of(Reason.NEW);
        }
        Entry entry = entry(manifest, job.path());
        if (!intact.test(job.path(), entry)) {
            return Optional.of(Reason.OUTPUT_ALTERED);
        }
        return changed(entry.inputs(), inputs);
    }

    private static Optional<Reason> changed(Inputs before, Inputs after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (!before.source().equals(after.source())) {
            return Optional.of(Reason.SOURCE);
        }
        if (!before.template().equals(after.template())) {
            return Optional.of(Reason.TEMPLATE);
        }
        return Optional.of(
                before.references().equals(after.references()) ? Reason.VIEW : Reason.REFERENCE);
    }

    private static Entry entry(Manifest manifest, OutputPath path) {
        Entry entry = manifest.entries().get(path);
        if (entry == null) {
            throw new IllegalStateException("no entry for " + path);
        }
        return entry;
    }
}
