package vn.bantin.source;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;
import vn.bantin.path.SourcePath;

/**
 * Puts a new file of the content folder in the place of an old one, in one step: whoever reads it
 * meanwhile, also after a power cut, finds the one or the other. For those few goals that are asked
 * to change sources; nothing that builds does.
 */
public final class SourceWriter {
    private static final String PART = ".bantin-part";

    private final Path scratch;
    private final FileOperations operations;

    /**
     * @param scratch a folder of ours where a new file is written first, so that one that was never
     *     finished does not lie among the sources; need not exist
     */
    public SourceWriter(Path scratch, FileOperations operations) {
        this.scratch = scratch;
        this.operations = operations;
    }

    /**
     * @param path as messages name it
     * @param file where it is on this disk; need not exist
     * @return what went wrong; the file is then as it was
     */
    public Optional<Diagnostic> write(SourcePath path, Path file, byte[] bytes) {
        try {
            writeByWayOfScratch(file, bytes);
            return Optional.empty();
        } catch (IOException refused) {
            Position position = Position.of("content/" + path);
            String reason = String.valueOf(refused.getMessage());
            return Optional.of(Diagnostic.of(Fault.SOURCE_NOT_WRITTEN, position, reason));
        }
    }

    private void writeByWayOfScratch(Path file, byte[] bytes) throws IOException {
        operations.makeFolders(scratch);
        try {
            replace(scratch.resolve(file.getFileName() + PART), file, bytes);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            // The sources lie on another disk than what we keep. Scans pass over such a name.
            replace(file.resolveSibling("." + file.getFileName() + PART), file, bytes);
        }
    }

    private void replace(Path part, Path file, byte[] bytes) throws IOException {
        operations.deleteIfThere(part);
        try {
            operations.write(part, bytes);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                operations.keepAttributes(file, part);
            }
            operations.sync(part);
            operations.move(part, file);
        } catch (IOException refused) {
            deleteQuietly(part);
            throw refused;
        }
    }

    private void deleteQuietly(Path part) {
        try {
            operations.deleteIfThere(part);
        } catch (IOException stays) {
            // It lies in a folder of ours, and the next run deletes it.
        }
    }
}
