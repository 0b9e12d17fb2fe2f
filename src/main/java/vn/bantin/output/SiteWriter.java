package vn.bantin.output;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;

/**
 * Stage write: files into the output folder, and the manifest that tells of them. Until {@link
 * #commit}, and after {@link #abort}, the site is what it was.
 */
public final class SiteWriter {
    /** So many foreign files are named one by one. */
    private static final int MOST_NAMED = 5;

    private final OutputFolder folder;
    private final ManifestStore store;
    private final Manifest before;
    private final Maker maker;
    private final Map<OutputPath, Staged> made;
    private final AtomicInteger written = new AtomicInteger();

    private SiteWriter(
            OutputFolder folder,
            ManifestStore store,
            Manifest before,
            Maker maker,
            Map<OutputPath, Staged> made) {
        this.folder = folder;
        this.store = store;
        this.before = before;
        this.maker = maker;
        this.made = made;
    }

    /**
     * Looks at the folders, and writes nothing.
     *
     * @param before what the store holds
     * @param planned every file of the site to be
     * @param maker of the site to be
     */
    public static Outcome<Optional<SiteWriter>> open(
            OutputRoots roots,
            ManifestStore store,
            Manifest before,
            Set<OutputPath> planned,
            Maker maker) {
        Map<OutputPath, Staged> made = new ConcurrentHashMap<>();
        Runnable markOpen = () -> markOpen(store, before, planned, made.keySet());
        return OutputFolder.open(roots, before.own(), markOpen, store.operations())
                .map(
                        opened ->
                                opened.map(
                                        folder ->
                                                new SiteWriter(
                                                        folder, store, before, maker, made)));
    }

    /** A fault for each file to come in whose way something lies that is not ours. */
    public List<Diagnostic> inTheWayOf(Collection<OutputPath> toCome) {
        return together(folder.checkForeign(toCome));
    }

    /**
     * One message for a whole folder of files that are not ours: a list of thousands helps nobody.
     */
    private static List<Diagnostic> together(List<Diagnostic> inTheWay) {
        if (inTheWay.size() <= MOST_NAMED) {
            return inTheWay;
        }
        String first = inTheWay.get(0).arguments().get(0);
        String count = String.valueOf(inTheWay.size());
        return List.of(Diagnostic.of(Fault.FOREIGN_FILES, Position.of("output"), count, first));
    }

    /**
     * Whether a file is still as the manifest left it; its bytes are looked at only when its time
     * changed.
     */
    public boolean isIntact(OutputPath path, Entry entry) {
        Optional<FileStamp> stamp = folder.stat(path);
        if (stamp.isEmpty() || stamp.get().size() != entry.stamp().size()) {
            return false;
        }
        return stamp.get().equals(entry.stamp())
                || folder.read(path).map(Checksum::of).equals(Optional.of(entry.bytes()));
    }

    /**
     * Of the bytes that readers get at a path now, whoever put them there; empty where there is no
     * file. They are looked at only when the manifest does not know them.
     *
     * @throws OutputFailure where there is a file that cannot be read
     */
    public Optional<Fingerprint> present(OutputPath path) {
        Entry entry = before.entries().get(path);
        if (entry != null && folder.stat(path).equals(Optional.of(entry.stamp()))) {
            return Optional.of(entry.bytes());
        }
        return folder.read(path).map(Checksum::of);
    }

    /** A warning when somebody else changed the file, as opposed to removed it. */
    public Optional<Diagnostic> alteration(OutputPath path) {
        return folder.stat(path)
                .map(
                        present ->
                                Diagnostic.of(
                                        Fault.OUTPUT_ALTERED,
                                        Position.of("output/" + path),
                                        path.value()));
    }

    /**
     * Stages a file; one whose bytes are there already is not written again. Safe for all threads.
     */
    public void add(OutputFile file) {
        Entry entry = before.entries().get(file.path());
        Fingerprint bytes = Checksum.of(file.bytes());
        // A checksum can be the same by design: what is left unwritten is compared byte by byte.
        boolean there =
                entry != null
                        && entry.bytes().equals(bytes)
                        && folder.read(file.path())
                                .filter(old -> Arrays.equals(old, file.bytes()))
                                .isPresent();
        if (!there) {
            folder.write(file.path(), file.bytes());
            written.incrementAndGet();
        }
        made.put(file.path(), new Staged(file.inputs(), bytes, file.facts()));
    }

    /** What a file of the site to be says of itself, if it was made or is kept. */
    public Optional<OutputFacts> facts(OutputPath path, Map<OutputPath, Entry> kept) {
        return Optional.ofNullable(made.get(path))
                .map(Staged::facts)
                .or(() -> Optional.ofNullable(kept.get(path)).map(Entry::facts));
    }

    /**
     * Brings the site in and closes the manifest.
     *
     * @return files written, with a warning when the manifest could not be kept
     * @throws OutputFailure when the machine would not let us; then {@link #abort}
     */
    public Outcome<Integer> commit(Map<OutputPath, Entry> kept, SortedSet<OutputPath> deletes) {
        folder.commit(deletes);
        if (made.isEmpty() && deletes.isEmpty() && before.isFrom(maker)) {
            return Outcome.of(0);
        }
        Map<OutputPath, Entry> entries = entriesMade();
        try {
            if (before.isFrom(maker)) {
                Set<OutputPath> gone = new HashSet<>(made.keySet());
                gone.removeAll(entries.keySet());
                gone.addAll(deletes);
                store.saveChanged(before, entries, gone);
            } else {
                entries.putAll(kept);
                store.save(Manifest.closed(maker, entries));
            }
            return Outcome.of(written.get());
        } catch (IOException notKept) {
            return new Outcome<>(
                    written.get(),
                    List.of(
                            Diagnostic.of(
                                    Fault.CACHE_NOT_SAVED, Position.of("cache"), "manifest.bin")));
        }
    }

    /** Of all files made that are there. */
    private Map<OutputPath, Entry> entriesMade() {
        Map<OutputPath, Entry> entries = new HashMap<>(2 * made.size());
        made.forEach(
                (path, file) ->
                        folder.stat(path)
                                .ifPresent(
                                        stamp ->
                                                entries.put(
                                                        path,
                                                        new Entry(
                                                                file.inputs(),
                                                                file.bytes(),
                                                                stamp,
                                                                file.facts()))));
        return entries;
    }

    /** Leaves the site as it was. */
    public void abort() {
        if (folder.abort()) {
            restoreManifest();
        } else {
            store.forget();
        }
    }

    private void restoreManifest() {
        try {
            if (!before.equals(store.load())) {
                store.save(before);
            }
        } catch (IOException notKept) {
            // The manifest stays open: the next build trusts nothing and makes everything.
            return;
        }
    }

    private static void markOpen(
            ManifestStore store, Manifest before, Set<OutputPath> planned, Set<OutputPath> coming) {
        try {
            store.open(before, planned, coming);
        } catch (IOException failure) {
            throw OutputFailure.of(failure, "", 0);
        }
    }

    /** A file that was staged: its bytes are on the disk, only their fingerprint stays. */
    private record Staged(Inputs inputs, Fingerprint bytes, OutputFacts facts) {}
}
