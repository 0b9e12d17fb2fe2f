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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
 * @param telling what those say that stay and have messages or links to be checked
 * @param delete files of ours that nothing wants any more
 */
public record Delta(
        List<Produce> produce,
        Map<OutputPath, Entry> keep,
        List<OutputFacts> telling,
        SortedSet<OutputPath> delete) {
    /** Enough for the threads of any machine. */
    private static final int PARTS = 128;

    public Delta {
        produce = List.copyOf(produce);
        keep = Collections.unmodifiableMap(keep);
        telling = List.copyOf(telling);
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
        Job[] jobs = plan.jobs().values().toArray(Job[]::new);
        Decision[] decisions = new Decision[jobs.length];
        // Files of one kind lie together in the order of paths: each part has some of every kind.
        IntStream.range(0, PARTS)
                .parallel()
                .forEach(
                        part -> {
                            for (int i = part; i < jobs.length; i += PARTS) {
                                decisions[i] = decide(jobs[i], manifest, trusted, intact);
                            }
                        });
        List<Produce> produce = new ArrayList<>();
        Map<OutputPath, Entry> keep = new LinkedHashMap<>(2 * jobs.length);
        List<OutputFacts> telling = new ArrayList<>();
        int known = 0;
        for (Decision decision : decisions) {
            if (decision.produce() != null) {
                produce.add(decision.produce());
            } else {
                Entry entry = Objects.requireNonNull(decision.entry());
                keep.put(decision.job().path(), entry);
                if (decision.tells()) {
                    telling.add(entry.facts());
                }
            }
            known += decision.entry() == null ? 0 : 1;
        }
        return new Delta(produce, keep, telling, unplanned(plan, manifest, known));
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
            Produce made = decide(job, manifest, true, intact).produce();
            if (made != null) {
                keep.remove(path);
                produce.add(made);
            }
        }
        List<OutputFacts> telling =
                keep.values().stream().map(Entry::facts).filter(OutputFacts::matter).toList();
        return new Delta(produce, keep, telling, new TreeSet<>());
    }

    /**
     * Where there is nothing to produce, there is an entry to keep.
     *
     * @param tells whether that entry has something to say
     */
    private record Decision(
            Job job, @Nullable Entry entry, @Nullable Produce produce, boolean tells) {}

    private static Decision decide(
            Job job, Manifest manifest, boolean trusted, BiPredicate<OutputPath, Entry> intact) {
        Inputs inputs = job.inputs();
        Entry entry = manifest.entries().get(job.path());
        Optional<Reason> reason;
        if (entry == null) {
            reason = Optional.of(Reason.NEW);
        } else {
            reason = trusted ? reason(job, inputs, entry, intact) : Optional.of(Reason.GENERATOR);
        }
        return reason.map(why -> new Decision(job, entry, new Produce(job, inputs, why), false))
                .orElseGet(() -> kept(job, Objects.requireNonNull(entry)));
    }

    /** Its facts are looked at here, where both threads work and the entry was just at hand. */
    private static Decision kept(Job job, Entry entry) {
        return new Decision(job, entry, null, entry.facts().matter());
    }

    /**
     * @param known how many of the plan's files the manifest knows
     */
    private static SortedSet<OutputPath> unplanned(RenderPlan plan, Manifest manifest, int known) {
        SortedSet<OutputPath> unplanned = new TreeSet<>();
        if (known == manifest.own().size()) {
            return unplanned;
        }
        Set<OutputPath> planned = new HashSet<>(plan.jobs().keySet());
        for (OutputPath path : manifest.own()) {
            if (!planned.contains(path)) {
                unplanned.add(path);
            }
        }
        return unplanned;
    }

    private static Optional<Reason> reason(
            Job job, Inputs inputs, Entry entry, BiPredicate<OutputPath, Entry> intact) {
        return intact.test(job.path(), entry)
                ? changed(entry.inputs(), inputs)
                : Optional.of(Reason.OUTPUT_ALTERED);
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
}
