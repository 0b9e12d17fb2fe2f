package vn.bantin.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/**
 * Lists the content folder in one walk, with one look at each file, on all threads of the caller's
 * pool. Symbolic links are never followed; only the content folder itself may be one. Safe for all
 * threads.
 */
public final class SourceScanner {
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
