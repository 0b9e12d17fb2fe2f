package vn.bantin.publish.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/** One folder as Git keeps it: names, and what they stand for. Changed in place. */
final class Tree {
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    static Tree read(ObjectReader reader, AnyObjectId id) throws IOException {
        Tree tree = new Tree();
        CanonicalTreeParser parser = new CanonicalTreeParser();
        for (parser.reset(reader, id); !parser.eof(); parser.next()) {
            tree.entries.put(
                    parser.getEntryPathString(),
                    new Entry(parser.getEntryFileMode(), parser.getEntryObjectId()));
        }
        return tree;
    }

    Tree copy() {
        Tree copy = new Tree();
        copy.entries.putAll(entries);
        return copy;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Empty where the name is not there, or that of something else. */
    Optional<ObjectId> folder(String name) {
        return id(name, FileMode.TREE);
    }

    /** Empty where the name is not there, or that of something else. */
    Optional<ObjectId> file(String name) {
        return id(name, FileMode.REGULAR_FILE);
    }

    private Optional<ObjectId> id(String name, FileMode mode) {
        Entry entry = entries.get(name);
        return entry == null || !entry.mode().equals(mode)
                ? Optional.empty()
                : Optional.of(entry.id());
    }

    void putFile(String name, ObjectId blob) {
        entries.put(name, new Entry(FileMode.REGULAR_FILE, blob));
    }

    void putFolder(String name, ObjectId tree) {
        entries.put(name, new Entry(FileMode.TREE, tree));
    }

    void remove(String name) {
        entries.remove(name);
    }

    /** What Git would call it, without keeping it. */
    ObjectId id() {
        try (ObjectInserter inserter = new ObjectInserter.Formatter()) {
            return format().computeId(inserter);
        }
    }

    ObjectId insert(ObjectInserter inserter) throws IOException {
        return format().insertTo(inserter);
    }

    private TreeFormatter format() {
        TreeFormatter formatter = new TreeFormatter();
        entries.entrySet().stream()
                .sorted((one, other) -> Arrays.compareUnsigned(key(one), key(other)))
                .forEach(
                        entry ->
                                formatter.append(
                                        entry.getKey().getBytes(StandardCharsets.UTF_8),
                                        entry.getValue().mode(),
                                        entry.getValue().id()));
        return formatter;
    }

    /** Git sorts folders as if their names ended with a slash. */
    private static byte[] key(java.util.Map.Entry<String, Entry> entry) {
        boolean folder = entry.getValue().mode().equals(FileMode.TREE);
        return (entry.getKey() + (folder ? "/" : "")).getBytes(StandardCharsets.UTF_8);
    }

    private record Entry(FileMode mode, ObjectId id) {}
}
