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
import java.util.Set;
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
 * @param <V> values; immutable, and told apart by identity: whoever changes an entry makes a new
 *     object
 */
public final class EntryStore<V> {
    /** On average; a part is read and written whole. */
    private static final int ENTRIES_PER_PART = 1024;

    private static final int PRINT_DIGITS = 16;

    private final Path folder;
    private final String name;
    private final Codec<V> codec;
    private final FileOperations operations;

    /** How a value is written. */
    public interface Codec<V> {
        void pack(V value, Packer out);

        /**
         * @throws IOException where the bytes make no sense
         * @throws IllegalArgumentException likewise
         */
        V unpack(String key, Unpacker in) throws IOException;
    }

    /**
     * @param folder need not exist
     * @param name of the files; no other store of the folder may have one that starts so
     */
    public EntryStore(Path folder, String name, Codec<V> codec, FileOperations operations) {
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
    public Entries<V> load(Fingerprint generator) {
        Loaded root = BlobFile.load(rootFile(), generator);
        if (root.payload().isEmpty()) {
            return Entries.doubtful(root.doubt());
        }
        try {
            Unpacker in = new Unpacker(root.payload().get());
            List<Fingerprint> parts = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                parts.add(in.print());
            }
            byte[] note = in.rest();
            List<Part<V>> read = parts.parallelStream().map(this::read).toList();
            Map<String, V> byKey = new HashMap<>(2 * read.stream().mapToInt(Part::size).sum());
            for (Part<V> part : read) {
                if (part.doubt() != Doubt.NONE) {
                    return Entries.doubtful(part.doubt());
                }
                for (int i = 0; i < part.size(); i++) {
                    byKey.put(part.keys().get(i), part.values().get(i));
                }
            }
            return new Entries<>(byKey, note, Doubt.NONE, parts);
        } catch (IOException senseless) {
            return Entries.doubtful(Doubt.OTHER_FORMAT);
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
    public Entries<V> save(
            Fingerprint generator, byte[] note, Map<String, V> now, Entries<V> before)
            throws IOException {
        int count = Math.max(1, Integer.highestOneBit(now.size() / ENTRIES_PER_PART) << 1);
        boolean[] same = unchanged(now, before, count);
        List<List<String>> keys = keysOfOthers(now.keySet(), same);
        List<Fingerprint> parts;
        try {
            parts =
                    IntStream.range(0, count)
                            .parallel()
                            .mapToObj(
                                    part ->
                                            same[part]
                                                    ? before.parts().get(part)
                                                    : write(keys.get(part), now, before))
                            .toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        if (parts.equals(before.parts()) && Arrays.equals(note, before.note())) {
            return before;
        }
        Packer root = new Packer().number(count);
        parts.forEach(root::print);
        BlobFile.save(rootFile(), generator, root.raw(note).bytes(), operations);
        deleteOthers(parts);
        return new Entries<>(now, note, Doubt.NONE, parts);
    }

    /**
     * @param doubt {@code NONE} where the keys and values are all there
     */
    private record Part<V>(List<String> keys, List<V> values, Doubt doubt) {
        static <V> Part<V> doubtful(Doubt doubt) {
            return new Part<>(List.of(), List.of(), doubt);
        }

        int size() {
            return keys.size();
        }
    }

    private Part<V> read(Fingerprint print) {
        if (print.equals(Fingerprint.NONE)) {
            return new Part<>(List.of(), List.of(), Doubt.NONE);
        }
        try {
            byte[] bytes = Files.readAllBytes(partFile(print));
            if (!Checksum.of(bytes).equals(print)) {
                return Part.doubtful(Doubt.OTHER_CHECKSUM);
            }
            Unpacker in = new Unpacker(bytes);
            int count = in.count();
            List<String> keys = new ArrayList<>(count);
            List<V> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                String key = in.text();
                keys.add(key);
                values.add(codec.unpack(key, in));
            }
            return in.isAtEnd()
                    ? new Part<>(keys, values, Doubt.NONE)
                    : Part.doubtful(Doubt.OTHER_FORMAT);
        } catch (IllegalArgumentException senseless) {
            return Part.doubtful(Doubt.OTHER_FORMAT);
        } catch (IOException unreadable) {
            return Part.doubtful(Doubt.UNREADABLE);
        }
    }

    private Fingerprint write(List<String> keys, Map<String, V> now, Entries<V> before) {
        if (keys.isEmpty()) {
            return Fingerprint.NONE;
        }
        keys.sort(Comparator.naturalOrder());
        Packer out = new Packer().number(keys.size());
        for (String key : keys) {
            out.text(key);
            codec.pack(Objects.requireNonNull(now.get(key)), out);
        }
        byte[] bytes = out.bytes();
        Fingerprint print = Checksum.of(bytes);
        if (before.parts().contains(print)) {
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
    private static List<List<String>> keysOfOthers(Set<String> keys, boolean[] same) {
        List<List<String>> byPart = new ArrayList<>(same.length);
        for (int part = 0; part < same.length; part++) {
            byPart.add(new ArrayList<>());
        }
        for (String key : keys) {
            int part = part(key, same.length);
            if (!same[part]) {
                byPart.get(part).add(key);
            }
        }
        return byPart;
    }

    /** Which parts hold what they held. */
    private static <V> boolean[] unchanged(Map<String, V> now, Entries<V> before, int count) {
        boolean[] same = new boolean[count];
        if (before.parts().size() != count) {
            return same;
        }
        int[] more = new int[count];
        Arrays.fill(same, true);
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

    private static int part(String key, int count) {
        int hash = key.hashCode();
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
