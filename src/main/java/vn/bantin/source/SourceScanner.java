package vn.bantin.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;

/**
 * Lists the content folder in one walk, with one look at each file, on all threads of the caller's
 * pool. Symbolic links are never followed; only the content folder itself may be one. Safe for all
 * threads.
 */
public final class SourceScanner {
    /**
     * The same tree after some of its files may have got other contents; empty where more may have
     * changed than that, which only {@link #scan} can judge.
     *
     * @param root that was scanned
     * @param before what it gave
     * @param paths of files that may have changed, be they in the tree or not
     */
    public Optional<SourceTree> again(Path root, SourceTree before, Set<SourcePath> paths) {
        try {
            DiskNames names = DiskNames.of(root.toRealPath());
            boolean unix = Look.hasUnix(root);
            SortedMap<SourcePath, SourceFile> files = new TreeMap<>(before.files());
            for (SourcePath path : paths) {
                Optional<SourceFile> now = file(names.locate(path), path, unix);
                boolean known = before.files().containsKey(path);
                if (now.isPresent() && known) {
                    files.put(path, now.get());
                } else if (known
                        || now.isPresent()
                                && NameKind.ofFile(path.fileName()) != NameKind.IGNORED) {
                    return Optional.empty();
                }
            }
            return Optional.of(new SourceTree(files));
        } catch (IOException unexpected) {
            return Optional.empty();
        }
    }

    /**
     * Empty where nothing is.
     *
     * @throws IOException where something else is
     */
    private static Optional<SourceFile> file(Path file, SourcePath path, boolean unix)
            throws IOException {
        try {
            Look look = Look.at(file, unix);
            if (look.kind() != Look.Kind.FILE) {
                throw new IOException("not a file: " + path);
            }
            return Optional.of(Stamps.sourceFile(path, look));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /**
     * The files that can be named as a {@link vn.bantin.path.SourcePath}, and every fault of names
     * and kinds. A file whose name breaks a rule is still listed where that is possible, so that
     * its content is checked in the same run; links, pipes, secrets and clutter are not.
     *
     * @param root the content folder; its own path appears in no message but one that says it is
     *     missing
     */
    public Outcome<SourceTree> scan(Path root) {
        if (!Files.isDirectory(root)) {
            return new Outcome<>(
                    SourceTree.EMPTY,
                    List.of(
                            Diagnostic.of(
                                    Fault.CONTENT_FOLDER_MISSING,
                                    Position.of("content"),
                                    root.toString())));
        }
        try {
            Path real = root.toRealPath();
            Scan scan = new Scan(real);
            new FolderScan(scan, real, "", 0).invoke();
            return scan.outcome();
        } catch (IOException unexpected) {
            // The scan answers for every file; only the folder itself can still vanish here.
            throw new UncheckedIOException(unexpected);
        }
    }
}
