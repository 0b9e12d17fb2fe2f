package vn.bantin.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.fingerprint.Fingerprint;

/**
 * Many entries by key, kept so that a change of a few writes little. They lie in a power of two of
 * files of some thousand entries each, parted by the hash of the key and named by their checksum;
 * one more file, a {@link BlobFile}, holds a note and says which files those are. It is replaced
 * last, in one step: whoever reads finds all of the old state or all of the new.
 *
 * <pre>
 * NAME.bin        number of parts, the checksum of each (none for an empty one), note
 * NAME-SUM.bin    count, then per entry: key, value
 * </pre>
 *
 * @param <K> keys, in the order of their names
 * @param <V> values; immutable, and told apart by identity: whoever changes an entry makes a new
 *     object
 */
public final class EntryStore<K extends Comparable<K>, V> {
    /** On average; a part is read and written whole. */
    private static final int ENTRIES_PER_PART = 1024;

    private static final int PRINT_DIGITS = 16;

    private final Path folder;
    private final String name;
    private final Codec<K, V> codec;
    private final FileOperations operations;

    /** How an entry is written. */
    public interface Codec<K, V> {
        /** What a key is told apart by. */
        String name(K key);

        /**
         * @throws IllegalArgumentException where no key has that name
         */
        K key(String name);

        void pack(V value, Packer out);

        /**
         * @throws IOException where the bytes make no sense
         * @throws IllegalArgumentException likewise
         */
        V unpack(K key, Unpacker in) throws IOException;
    }

    /**
     * @param folder need not exist
     * @param name of the files; no other store of the folder may have one that starts so
     */
    public EntryStore(Path folder, String name, Codec<K, V> codec, FileOperations operations) {
        this.folder = folder;
        this.name = name;
        this.codec = codec;
        this.operations = operations;
    }

    /**
     * Never fails: any doubt about any file means that there is nothing. On all threads of the
     * caller's pool.
     *
     * @param generator of everything besides the key that a value depends on
     */
    public Entries<K, V> load(Fingerprint generator) {
        Root root = root(generator);
        if (root.doubt() != Doubt.NONE) {
            return Entries.doubtful(root.doubt());
        }
        List<Part<K, V>> read = root.parts().parallelStream().map(this::read).toList();
        Map<K, V> byKey = new HashMap<>(2 * read.stream().mapToInt(Part::size).sum());
        for (Part<K, V> part : read) {
            if (part.doubt() != Doubt.NONE) {
                return Entries.doubtful(part.doubt());
            }
            for (int i = 0; i < part.size(); i++) {
                byKey.put(part.keys().get(i), part.values().get(i));
            }
        }
        return new Entries<>(byKey, root.note(), Doubt.NONE, root.parts());
    }

    /**
     * Where what is there lies, for {@link #change}; empty where {@link #load} would find nothing.
     * Entries are not looked at, only that no byte of them is another.
     */
    public Optional<List<Fingerprint>> intact(Fingerprint generator) {
        Root root = root(generator);
        boolean whole =
                root.doubt() == Doubt.NONE
                        && root.parts().parallelStream()
                                .filter(print -> !print.equals(Fingerprint.NONE))
                                .allMatch(print -> bytes(print).doubt() == Doubt.NONE);
        return whole ? Optional.of(root.parts()) : Optional.empty();
    }

    /**
     * @param doubt {@code NONE} where the rest says something
     */
    private record Root(List<Fingerprint> parts, byte[] note, Doubt doubt) {
        static Root doubtful(Doubt doubt) {
            return new Root(List.of(), new byte[0], doubt);
        }
    }

    private Root root(Fingerprint generator) {
        Loaded root = BlobFile.load(rootFile(), generator);
        if (root.payload().isEmpty()) {
            return Root.doubtful(root.doubt());
        }
        try {
            Unpacker in = new Unpacker(root.payload().get());
            List<Fingerprint> parts = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                parts.add(in.print());
            }
            return new Root(parts, in.rest(), Doubt.NONE);
        } catch (IOException senseless) {
            return Root.doubtful(Doubt.OTHER_FORMAT);
        }
    }

    /**
     * Replaces what is there; writes only the parts that differ.
     *
     * @param note small
     * @param before what {@link #load} gave, or an earlier save
     * @return what is there now
     * @throws IOException where the disk does not let us; what was there is then still there
     */
    public Entries<K, V> save(
            Fingerprint generator, byte[] note, Map<K, V> now, Entries<K, V> before)
            throws IOException {
        int count = partsFor(now.size());
        boolean[] same = unchanged(now, before, count);
        List<List<K>> keys = keysOfOthers(now.keySet(), same);
        List<Fingerprint> parts =
                parts(
                        count,
                        part ->
                                same[part]
                                        ? before.parts().get(part)
                                        : write(keys.get(part), now, before.parts()));
        if (parts.equals(before.parts()) && Arrays.equals(note, before.note())) {
            return before;
        }
        saveRoot(generator, note, parts);
        return new Entries<>(now, note, Doubt.NONE, parts);
    }

    /**
     * The same for whoever has let go of what is there: of the entries that stay, those are read
     * again that lie in one part with others.
     *
     * @param change what there is to be besides, or instead of, what is there
     * @param before where that lies; its values are not looked at
     * @return where it lies now
     * @throws IOException likewise; and where what is there cannot be read any more
     */
    public List<Fingerprint> change(
            Fingerprint generator, byte[] note, Change<K, V> change, List<Fingerprint> before)
            throws IOException {
        int count = partsFor(change.size());
        if (count != before.size()) {
            Entries<K, V> all = load(generator);
            if (all.doubt() != Doubt.NONE) {
                throw new IOException("no longer what it was: " + all.doubt());
            }
            return save(generator, note, change.in(all.byKey()), all).parts();
        }
        Map<Integer, Change<K, V>> others = change.byPart(key -> part(key, count));
        List<Fingerprint> parts =
                parts(
                        count,
                        part -> {
                            Fingerprint print = before.get(part);
                            Change<K, V> other = others.get(part);
                            return other == null ? print : rewrite(print, other, before);
                        });
        saveRoot(generator, note, parts);
        return parts;
    }

    private Fingerprint rewrite(Fingerprint print, Change<K, V> change, List<Fingerprint> before) {
        Part<K, V> part = read(print);
        if (part.doubt() != Doubt.NONE) {
            throw new UncheckedIOException(new IOException("no longer what it was: " + print));
        }
        Map<K, V> there = new HashMap<>();
        for (int i = 0; i < part.size(); i++) {
            there.put(part.keys().get(i), part.values().get(i));
        }
        Map<K, V> now = change.in(there);
        return write(new ArrayList<>(now.keySet()), now, before);
    }

    private static int partsFor(int entries) {
        return Math.max(1, Integer.highestOneBit(entries / ENTRIES_PER_PART) << 1);
    }

    private static List<Fingerprint> parts(int count, IntFunction<Fingerprint> part)
            throws IOException {
        try {
            return IntStream.range(0, count).parallel().mapToObj(part).toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void saveRoot(Fingerprint generator, byte[] note, List<Fingerprint> parts)
            throws IOException {
        Packer root = new Packer().number(parts.size());
        parts.forEach(root::print);
        BlobFile.save(rootFile(), generator, root.raw(note).bytes(), operations);
        deleteOthers(parts);
    }

    /**
     * @param doubt {@code NONE} where the keys and values are all there
     */
    private record Part<K, V>(List<K> keys, List<V> values, Doubt doubt) {
        static <K, V> Part<K, V> doubtful(Doubt doubt) {
            return new Part<>(List.of(), List.of(), doubt);
        }

        int size() {
            return keys.size();
        }
    }

    private Part<K, V> read(Fingerprint print) {
        if (print.equals(Fingerprint.NONE)) {
            return new Part<>(List.of(), List.of(), Doubt.NONE);
        }
        Loaded bytes = bytes(print);
        if (bytes.payload().isEmpty()) {
            return Part.doubtful(bytes.doubt());
        }
        try {
            Unpacker in = new Unpacker(bytes.payload().get());
            int count = in.count();
            List<K> keys = new ArrayList<>(count);
            List<V> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                K key = codec.key(in.text());
                keys.add(key);
                values.add(codec.unpack(key, in));
            }
            return in.isAtEnd()
                    ? new Part<>(keys, values, Doubt.NONE)
                    : Part.doubtful(Doubt.OTHER_FORMAT);
        } catch (IOException | IllegalArgumentException senseless) {
            return Part.doubtful(Doubt.OTHER_FORMAT);
        }
    }

    /** Of a part that is not empty. */
    private Loaded bytes(Fingerprint print) {
        try {
            byte[] bytes = Files.readAllBytes(partFile(print));
            return Checksum.of(bytes).equals(print)
                    ? Loaded.of(bytes)
                    : Loaded.doubtful(Doubt.OTHER_CHECKSUM);
        } catch (IOException unreadable) {
            return Loaded.doubtful(Doubt.UNREADABLE);
        }
    }

    private Fingerprint write(List<K> keys, Map<K, V> now, List<Fingerprint> before) {
        if (keys.isEmpty()) {
            return Fingerprint.NONE;
        }
        keys.sort(Comparator.naturalOrder());
        Packer out = new Packer().number(keys.size());
        for (K key : keys) {
            out.text(codec.name(key));
            codec.pack(Objects.requireNonNull(now.get(key)), out);
        }
        byte[] bytes = out.bytes();
        Fingerprint print = Checksum.of(bytes);
        if (before.contains(print)) {
            return print;
        }
        Path file = partFile(print);
        try {
            operations.makeFolders(folder);
            // Left by a run that was stopped; who knows how much of it.
            operations.deleteIfThere(file);
            operations.write(file, bytes);
            return print;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** By part; none of parts that are the same. */
    private List<List<K>> keysOfOthers(Set<K> keys, boolean[] same) {
        List<List<K>> byPart = new ArrayList<>(same.length);
        for (int part = 0; part < same.length; part++) {
            byPart.add(new ArrayList<>());
        }
        for (K key : keys) {
            int part = part(key, same.length);
            if (!same[part]) {
                byPart.get(part).add(key);
            }
        }
        return byPart;
    }

    /** Which parts hold what they held. */
    private boolean[] unchanged(Map<K, V> now, Entries<K, V> before, int count) {
        boolean[] same = new boolean[count];
        if (before.parts().size() != count) {
            return same;
        }
        Arrays.fill(same, true);
        if (now == before.byKey()) {
            return same;
        }
        int[] more = new int[count];
        now.forEach(
                (key, value) -> {
                    int part = part(key, count);
                    more[part]++;
                    if (before.byKey().get(key) != value) {
                        same[part] = false;
                    }
                });
        before.byKey().keySet().forEach(key -> more[part(key, count)]--);
        for (int part = 0; part < count; part++) {
            same[part] = same[part] && more[part] == 0;
        }
        return same;
    }

    private int part(K key, int count) {
        int hash = codec.name(key).hashCode();
        return (hash ^ hash >>> 16) & count - 1;
    }

    /** What no state needs any more, and what runs that were stopped have left. */
    private void deleteOthers(List<Fingerprint> parts) {
        Set<Path> needed = new HashSet<>();
        parts.forEach(print -> needed.add(partFile(print).getFileName()));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + "-*.bin")) {
            for (Path file : files) {
                if (!needed.contains(file.getFileName())) {
                    operations.delete(file);
                }
            }
        } catch (IOException stays) {
            // The next save tries again.
        }
    }

    private Path rootFile() {
        return folder.resolve(name + ".bin");
    }

    private Path partFile(Fingerprint print) {
        return folder.resolve(name + "-" + print.shortHex(PRINT_DIGITS) + ".bin");
    }
}
