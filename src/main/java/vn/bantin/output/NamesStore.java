package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.bantin.cache.Change;
import vn.bantin.cache.Doubt;
import vn.bantin.cache.Entries;
import vn.bantin.cache.EntryStore;
import vn.bantin.cache.Packer;
import vn.bantin.cache.Unpacker;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/**
 * The names of our files, apart from what else is known of them. What is saved costs as much as
 * what has changed; nothing is read before something is to be saved. For one process.
 */
final class NamesStore {
    /** As good as never to be raised: by it a later version knows the files of an earlier one. */
    private static final Fingerprint FORMAT = Digest.of("names", 3);

    private static final byte[] NO_NOTE = {};

    private final EntryStore<OutputPath, Ours> store;

    /** What the disk holds, as far as this process knows; besides {@link #since}. */
    private Optional<Set<OutputPath>> held = Optional.empty();

    private final Set<OutputPath> since = new HashSet<>();

    /** Where on the disk; empty until it has been looked at, and is as it was written. */
    private Optional<List<Fingerprint>> parts = Optional.empty();

    /** All that there is to say of a name. */
    private enum Ours {
        YES
    }

    /** A name is all that is written. */
    private static final class Codec extends FileCodec<Ours> {
        @Override
        public void pack(Ours value, Packer out) {}

        @Override
        public Ours unpack(OutputPath path, Unpacker in) {
            return Ours.YES;
        }
    }

    /**
     * @param folder need not exist
     */
    NamesStore(Path folder, FileOperations operations) {
        store = new EntryStore<>(folder, "names", new Codec(), operations);
    }

    /** Empty where they cannot be read. */
    Optional<Set<OutputPath>> load() {
        Entries<OutputPath, Ours> names = store.load(FORMAT);
        return names.doubt() == Doubt.NONE ? Optional.of(names.byKey().keySet()) : Optional.empty();
    }

    /** What the disk is to hold, if nothing has happened to it. */
    void expect(Set<OutputPath> names) {
        held = Optional.of(names);
        since.clear();
    }

    /** Replaces all. */
    void save(Set<OutputPath> names) throws IOException {
        // Asked first: parts that stay are then not written again, so that no stop can lose them.
        boolean whole = isWhole();
        if (!whole || !since.isEmpty() || !held.equals(Optional.of(names))) {
            Entries<OutputPath, Ours> before =
                    new Entries<>(Map.of(), NO_NOTE, Doubt.NONE, parts.orElse(List.of()));
            parts = Optional.of(store.save(FORMAT, NO_NOTE, entries(names), before).parts());
            expect(names);
        }
    }

    /**
     * Adds some and removes others, those that are there and those that are not.
     *
     * @param all what there is then; asked only where it is not known what there is now
     */
    void change(Set<OutputPath> come, Set<OutputPath> gone, Supplier<Set<OutputPath>> all)
            throws IOException {
        if (held.isEmpty() || !isWhole()) {
            save(all.get());
            return;
        }
        Set<OutputPath> fresh =
                come.stream().filter(name -> !holds(name)).collect(Collectors.toSet());
        Set<OutputPath> absent = gone.stream().filter(this::holds).collect(Collectors.toSet());
        if (fresh.isEmpty() && absent.isEmpty()) {
            return;
        }
        int size = held.get().size() + since.size() + fresh.size() - absent.size();
        Change<OutputPath, Ours> change = new Change<>(entries(fresh), absent, size);
        parts = Optional.of(store.change(FORMAT, NO_NOTE, change, parts.orElseThrow()));
        since.addAll(fresh);
        if (!absent.isEmpty()) {
            held = Optional.empty();
        }
    }

    private boolean holds(OutputPath name) {
        return held.orElseThrow().contains(name) || since.contains(name);
    }

    private boolean isWhole() {
        parts = parts.or(() -> store.intact(FORMAT));
        return parts.isPresent();
    }

    private static Map<OutputPath, Ours> entries(Set<OutputPath> names) {
        Map<OutputPath, Ours> entries = new HashMap<>(2 * names.size());
        names.forEach(name -> entries.put(name, Ours.YES));
        return entries;
    }
}
