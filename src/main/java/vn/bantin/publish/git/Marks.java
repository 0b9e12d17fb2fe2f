package vn.bantin.publish.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * The folder in which a release keeps what it remembers, beside the site: the record, and the id of
 * the tree of the site. Git's ids are made of what they name, so the second proves with one
 * comparison that the branch holds just what a release has put there: nothing foreign, nothing
 * missing, nothing changed by hand.
 */
final class Marks {
    static final String FOLDER = ".bantin";

    private static final String RECORD = "record";
    private static final String TREE = "tree";

    private Marks() {}

    /**
     * @param root with the site alone; gets the folder
     */
    static void add(Tree root, byte[] record, ObjectInserter inserter) throws IOException {
        Tree marks = new Tree();
        marks.putFile(TREE, inserter.insert(Constants.OBJ_BLOB, text(root)));
        marks.putFile(RECORD, inserter.insert(Constants.OBJ_BLOB, record));
        root.putFolder(FOLDER, marks.insert(inserter));
    }

    /** Blob of the record; empty where no release of ours was ever there. */
    static Optional<ObjectId> recordOf(Tree root, ObjectReader reader) throws IOException {
        return marks(root, reader).file(RECORD);
    }

    /** Whether a tree is just what a release of ours has left. */
    static boolean proves(Tree root, ObjectReader reader) throws IOException {
        Tree marks = marks(root, reader);
        return marks.names().equals(Set.of(RECORD, TREE))
                && marks.file(TREE).equals(Optional.of(blobId(text(site(root)))));
    }

    private static Tree marks(Tree root, ObjectReader reader) throws IOException {
        Optional<ObjectId> folder = root.folder(FOLDER);
        return folder.isPresent() ? Tree.read(reader, folder.get()) : new Tree();
    }

    /** Without what is ours. */
    static Tree site(Tree root) {
        Tree site = root.copy();
        site.remove(FOLDER);
        return site;
    }

    private static byte[] text(Tree site) {
        return (site.id().name() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static ObjectId blobId(byte[] bytes) {
        try (ObjectInserter inserter = new ObjectInserter.Formatter()) {
            return inserter.idFor(Constants.OBJ_BLOB, bytes);
        }
    }
}
