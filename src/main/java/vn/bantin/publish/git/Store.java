package vn.bantin.publish.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.internal.storage.file.PackInserter;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import vn.bantin.disk.FileOperations;

/**
 * A bare repository on this machine, without refs. Of every commit in it all trees are there; blobs
 * only as far as somebody wanted them. It may be deleted at any time between two runs: what is
 * missing is fetched again.
 */
final class Store implements AutoCloseable {
    /** Beyond these, what old releases left is worth less than its room. */
    private static final int MANY_PACKS = 100;

    private static final long LARGE = 1L << 30;

    private final Path folder;
    private final FileOperations disk;
    private @org.jspecify.annotations.Nullable FileRepository open;

    Store(Path folder, FileOperations disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Made when first asked for; made anew where it cannot be opened. */
    synchronized FileRepository repository() throws IOException {
        FileRepository repository = open;
        if (repository == null) {
            try {
                repository = opened();
            } catch (IOException damaged) {
                drop();
                repository = opened();
            }
            open = repository;
        }
        return repository;
    }

    private FileRepository opened() throws IOException {
        disk.makeFolders(folder);
        FileRepository repository =
                (FileRepository)
                        new FileRepositoryBuilder()
                                .setGitDir(folder.toFile())
                                .setBare()
                                .setMustExist(false)
                                .build();
        if (!repository.getObjectDatabase().exists()) {
            repository.create(true);
        }
        return repository;
    }

    boolean has(AnyObjectId id) throws IOException {
        return repository().getObjectDatabase().has(id);
    }

    byte[] read(AnyObjectId id) throws IOException {
        try (ObjectReader reader = reader()) {
            return reader.open(id).getBytes(Integer.MAX_VALUE);
        }
    }

    /** With its message; its parents may be missing. */
    RevCommit commit(AnyObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(repository())) {
            RevCommit commit = walk.parseCommit(id);
            walk.parseBody(commit);
            return commit;
        }
    }

    ObjectReader reader() throws IOException {
        return repository().newObjectReader();
    }

    /** Of what makes one pack when it is flushed. Not safe for threads. */
    PackInserter newPack() throws IOException {
        return repository().getObjectDatabase().newPackInserter();
    }

    ObjectId insert(org.eclipse.jgit.lib.CommitBuilder commit) throws IOException {
        try (ObjectInserter inserter = repository().newObjectInserter()) {
            commit.setTreeId(inserter.insert(Constants.OBJ_TREE, new byte[0]));
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }

    /** Starts anew where many releases have left much. */
    void tidy() throws IOException {
        Collection<Pack> packs = repository().getObjectDatabase().getPacks();
        long bytes = packs.stream().mapToLong(pack -> pack.getPackFile().length()).sum();
        if (packs.size() > MANY_PACKS || bytes > LARGE) {
            drop();
        }
    }

    /** Deletes all of it. */
    synchronized void drop() throws IOException {
        close();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            delete(folder);
        }
    }

    private void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> children;
            try (Stream<Path> list = Files.list(path)) {
                children = list.toList();
            }
            for (Path child : children) {
                delete(child);
            }
        }
        disk.delete(path);
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
