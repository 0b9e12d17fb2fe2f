package vn.bantin.publish.git;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Makes a tree out of another: folders that no change touches keep their ids and are not even read,
 * so that the work is that of the changes and not that of the site.
 */
final class TreeEdit {
    private final ObjectReader reader;
    private final ObjectInserter inserter;

    TreeEdit(ObjectReader reader, ObjectInserter inserter) {
        this.reader = reader;
        this.inserter = inserter;
    }

    /**
     * @param tree is changed; the folders in it are inserted, itself is not
     * @param changes blobs by path below the folder; empty: the file goes
     */
    void apply(Tree tree, SortedMap<String, Optional<ObjectId>> changes) throws IOException {
        SortedMap<String, SortedMap<String, Optional<ObjectId>>> folders = new TreeMap<>();
        SortedMap<String, ObjectId> files = new TreeMap<>();
        for (Map.Entry<String, Optional<ObjectId>> change : changes.entrySet()) {
            String path = change.getKey();
            int slash = path.indexOf('/');
            if (slash >= 0) {
                folders.computeIfAbsent(path.substring(0, slash), name -> new TreeMap<>())
                        .put(path.substring(slash + 1), change.getValue());
            } else if (change.getValue().isPresent()) {
                files.put(path, change.getValue().get());
            } else {
                tree.remove(path);
            }
        }
        // A file may become a folder, and a folder a file: what goes has gone before what comes.
        for (var folder : folders.entrySet()) {
            applyBelow(tree, folder.getKey(), folder.getValue());
        }
        files.forEach(tree::putFile);
    }

    private void applyBelow(Tree tree, String name, SortedMap<String, Optional<ObjectId>> changes)
            throws IOException {
        Optional<ObjectId> old = tree.folder(name);
        Tree below = old.isPresent() ? Tree.read(reader, old.get()) : new Tree();
        apply(below, changes);
        if (!below.isEmpty()) {
            tree.putFolder(name, below.insert(inserter));
        } else if (old.isPresent()) {
            tree.remove(name);
        }
    }
}
