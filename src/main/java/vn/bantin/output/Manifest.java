package vn.bantin.output;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;

/**
 * What the output folder holds and what it was made from. A clean build is a build against {@link
 * #EMPTY}.
 *
 * @param generator of the program that wrote it: another one knows by it which files are ours, and
 *     trusts nothing else
 * @param drafts whether it shows documents that are not published: such a tree is never to be
 *     published
 * @param closed whether the tree is finished. An open manifest names every file that the unfinished
 *     build may have written, and promises nothing of their content.
 * @param entries by path; empty when open
 * @param own every file that is ours: only these are ever overwritten or deleted
 */
public record Manifest(
        Fingerprint generator,
        boolean drafts,
        boolean closed,
        Map<OutputPath, Entry> entries,
        Set<OutputPath> own) {
    /** Of an output folder that was never built. */
    public static final Manifest EMPTY = closed(Fingerprint.NONE, Map.of());

    public Manifest {
        entries = Collections.unmodifiableMap(entries);
        own = Collections.unmodifiableSet(own);
    }

    /** Of a finished tree. */
    public static Manifest closed(Maker maker, Map<OutputPath, Entry> entries) {
        return new Manifest(maker.generator(), maker.drafts(), true, entries, entries.keySet());
    }

    /** Likewise, of one that shows nothing but what is published. */
    public static Manifest closed(Fingerprint generator, Map<OutputPath, Entry> entries) {
        return closed(new Maker(generator, false), entries);
    }

    /**
     * The same after some files have changed.
     *
     * @param made entries of files that are new, or not what they were
     * @param gone files that are no longer there
     */
    Manifest with(Map<OutputPath, Entry> made, Set<OutputPath> gone) {
        Map<OutputPath, Entry> all = new HashMap<>(entries);
        all.keySet().removeAll(gone);
        all.putAll(made);
        return closed(new Maker(generator, drafts), all);
    }

    /** Whether this program finished the tree, for the same eyes. */
    boolean isFrom(Maker maker) {
        return closed && generator.equals(maker.generator()) && drafts == maker.drafts();
    }

    /** Pages that only say that something was taken down, for hosts that can say it themselves. */
    public SortedSet<OutputPath> gone() {
        SortedSet<OutputPath> gone = new TreeSet<>();
        entries.forEach(
                (path, entry) -> {
                    if (entry.facts().gone()) {
                        gone.add(path);
                    }
                });
        return gone;
    }

    /** Pages that only send their readers on, likewise; with the absolute address they lead to. */
    public SortedMap<OutputPath, String> redirects() {
        SortedMap<OutputPath, String> redirects = new TreeMap<>();
        entries.forEach(
                (path, entry) -> {
                    if (!entry.facts().redirect().isEmpty()) {
                        redirects.put(path, entry.facts().redirect());
                    }
                });
        return redirects;
    }

    /** Before the first write: all that stands there and all that may come. */
    public Manifest opened(Set<OutputPath> planned) {
        Set<OutputPath> all = own;
        if (!own.containsAll(planned)) {
            all = new HashSet<>(own);
            all.addAll(planned);
        }
        return new Manifest(generator, drafts, false, Map.of(), all);
    }

    /**
     * One file.
     *
     * @param inputs what it was made from
     * @param bytes checksum of its bytes
     * @param stamp what the file system said of it after it was written
     * @param facts what it says of itself
     */
    public record Entry(Inputs inputs, Fingerprint bytes, FileStamp stamp, OutputFacts facts) {}
}
