package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bantin.cache.Change;
import vn.bantin.cache.Doubt;
import vn.bantin.cache.Entries;
import vn.bantin.cache.EntryStore;
import vn.bantin.cache.Packer;
import vn.bantin.cache.Unpacker;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.path.OutputPath;

/**
 * Keeps the manifest between builds, and a second time only the names of our files: so that a
 * damaged manifest costs time, and not the knowledge of what we may overwrite and delete. What is
 * saved costs as much as what has changed. For one run.
 */
public final class ManifestStore {
    /** To be raised when older manifests cannot be read any more. */
    private static final Fingerprint MANIFEST_FORMAT = Digest.of("manifest", 5);

    private final EntryStore<OutputPath, Entry> store;
    private final NamesStore names;
    private final FileOperations operations;

    /** What the disk holds, as far as this run knows. */
    private Entries<OutputPath, Entry> kept = Entries.doubtful(Doubt.MISSING);

    /**
     * Of a process that builds again and again: what the folder holds, and whether the disk calls
     * it unfinished, for these files.
     */
    private final boolean deferring;

    private Optional<Manifest> current = Optional.empty();
    private Set<OutputPath> openFor = Set.of();

    /**
     * @param folder the cache folder; need not exist
     * @param operations how both this and the site are written
     */
    public ManifestStore(Path folder, FileOperations operations) {
        this(folder, operations, false);
    }

    /**
     * One that keeps what it is given in memory: on the disk the site is unfinished from the first
     * write until {@link #settle}. For many runs.
     */
    public static ManifestStore deferring(Path folder, FileOperations operations) {
        return new ManifestStore(folder, operations, true);
    }

    private ManifestStore(Path folder, FileOperations operations, boolean deferring) {
        this.deferring = deferring;
        this.store = new EntryStore<>(folder, "manifest", new EntryCodec(), operations);
        this.names = new NamesStore(folder, operations);
        this.operations = operations;
    }

    FileOperations operations() {
        return operations;
    }

    /**
     * Of unknown content where only the names can be read; {@link Manifest#EMPTY} where nothing
     * can.
     */
    public Manifest load() {
        Manifest known = current.orElseGet(this::read);
        current = deferring ? Optional.of(known) : Optional.empty();
        return known;
    }

    private Manifest read() {
        kept = store.load(MANIFEST_FORMAT);
        Optional<Manifest> manifest =
                kept.doubt() == Doubt.NONE ? manifest(kept) : Optional.empty();
        manifest.map(Manifest::own).ifPresent(names::expect);
        return manifest.or(() -> names.load().map(ManifestStore::unknown)).orElse(Manifest.EMPTY);
    }

    /** Why there is no manifest; {@code NONE} where there is one. */
    Doubt doubt() {
        return kept.doubt();
    }

    /** One where the manifest was damaged. */
    public List<Diagnostic> warnings() {
        return kept.doubt().warning("manifest");
    }

    /**
     * Replaces it whole, or not at all. The names go first while the site grows and last once it is
     * there.
     */
    public void save(Manifest manifest) throws IOException {
        if (deferring && manifest.closed()) {
            current = Optional.of(manifest);
        } else {
            write(manifest);
        }
    }

    /**
     * As {@link #save} of {@link Manifest#with}, where that is closed; it costs as much as there is
     * that changed.
     *
     * @param before what {@link #load} gave, closed
     */
    void saveChanged(Manifest before, Map<OutputPath, Entry> made, Set<OutputPath> gone)
            throws IOException {
        if (deferring || kept.doubt() != Doubt.NONE) {
            save(before.with(made, gone));
            return;
        }
        Set<OutputPath> absent = new HashSet<>(gone);
        absent.retainAll(before.entries().keySet());
        int size = before.entries().size() - absent.size();
        for (OutputPath path : made.keySet()) {
            size += before.entries().containsKey(path) ? 0 : 1;
        }
        byte[] note = note(before);
        Change<OutputPath, Entry> change = new Change<>(made, absent, size);
        store.change(MANIFEST_FORMAT, note, change, kept.parts());
        // Of which only the disk knows now.
        kept = new Entries<>(Map.of(), note, Doubt.NONE, List.of());
        names.change(made.keySet(), gone, () -> before.with(made, gone).own());
    }

    /**
     * Says that the site is about to change.
     *
     * @param planned every file of the site to be
     * @param coming those of them that are to be written
     */
    void open(Manifest before, Set<OutputPath> planned, Set<OutputPath> coming) throws IOException {
        if (openFor.isEmpty() || !openFor.containsAll(coming)) {
            // Who builds again and again says it once for all that may come.
            Set<OutputPath> named = deferring ? planned : coming;
            names.change(named, Set.of(), () -> before.opened(named).own());
            boolean known = before.own().size() == kept.byKey().size();
            writeOpen(before, known ? named : before.opened(named).own());
            openFor = deferring ? before.opened(named).own() : Set.of();
        }
    }

    /** What is known is doubtful: from now on only the disk counts. */
    void forget() {
        current = Optional.empty();
    }

    /**
     * Says that the site is whole, where the disk does not say so yet.
     *
     * @throws IOException where the disk does not let us
     */
    public void settle() throws IOException {
        if (!openFor.isEmpty() && current.isPresent() && current.get().closed()) {
            openFor = Set.of();
            write(current.get());
        }
    }

    private void write(Manifest manifest) throws IOException {
        if (manifest.closed()) {
            kept = store.save(MANIFEST_FORMAT, note(manifest), manifest.entries(), kept);
            names.save(manifest.own());
        } else {
            names.save(manifest.own());
            writeOpen(manifest, manifest.own());
        }
    }

    /**
     * @param own of its own files, at least those that have no entry on the disk
     */
    private void writeOpen(Manifest manifest, Set<OutputPath> own) throws IOException {
        List<String> more =
                own.stream()
                        .filter(path -> !kept.byKey().containsKey(path))
                        .map(OutputPath::value)
                        .sorted()
                        .toList();
        byte[] note = note(manifest.generator(), manifest.drafts(), false, more);
        kept = store.save(MANIFEST_FORMAT, note, kept.byKey(), kept);
    }

    private static byte[] note(Manifest closed) {
        return note(closed.generator(), closed.drafts(), true, List.of());
    }

    private static byte[] note(
            Fingerprint generator, boolean drafts, boolean closed, List<String> more) {
        return new Packer().print(generator).flag(drafts).flag(closed).texts(more).bytes();
    }

    private static Optional<Manifest> manifest(Entries<OutputPath, Entry> entries) {
        try {
            Unpacker note = new Unpacker(entries.note());
            Fingerprint generator = note.print();
            boolean drafts = note.flag();
            boolean closed = note.flag();
            if (closed) {
                return Optional.of(Manifest.closed(new Maker(generator, drafts), entries.byKey()));
            }
            Set<OutputPath> own = paths(note);
            own.addAll(entries.byKey().keySet());
            return Optional.of(new Manifest(generator, drafts, false, Map.of(), own));
        } catch (IOException | IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    /** Of files of which only the names are known. */
    private static Manifest unknown(Set<OutputPath> own) {
        return new Manifest(Fingerprint.NONE, false, false, Map.of(), own);
    }

    private static Set<OutputPath> paths(Unpacker in) throws IOException {
        Set<OutputPath> paths = new HashSet<>();
        in.texts().forEach(path -> paths.add(new OutputPath(path)));
        return paths;
    }
}
