package vn.bantin.check.fix;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;

/**
 * Puts a mended document in the place of the old one, in one step: whoever reads it meanwhile, also
 * after a power cut, finds the one or the other.
 */
public final class MendedFile {
    private static final String PART = ".bantin-part";

    private final Path scratch;
    private final FileOperations operations;

    /**
     * @param scratch a folder of ours where a new file is written first, so that one that was never
     *     finished does not lie among the sources; need not exist
     */
    public MendedFile(Path scratch, FileOperations operations) {
        this.scratch = scratch;
        this.operations = operations;
    }

    /**
     * @param file where the document is on this disk
     * @return what went wrong; the file is then as it was
     */
    public Optional<Diagnostic> write(Path file, Mended mended) {
        try {
            operations.makeFolders(scratch);
            replace(scratch.resolve(mended.after().path().fileName() + PART), file, mended);
            return Optional.empty();
        } catch (AtomicMoveNotSupportedException otherDisk) {
            return writeBeside(file, mended);
        } catch (IOException refused) {
            return failed(mended);
        }
    }

    /** The sources lie on another disk than what we keep. */
    private Optional<Diagnostic> writeBeside(Path file, Mended mended) {
        try {
            replace(file.resolveSibling("." + file.getFileName() + PART), file, mended);
            return Optional.empty();
        } catch (IOException refused) {
            return failed(mended);
        }
    }

    private void replace(Path part, Path file, Mended mended) throws IOException {
        operations.deleteIfThere(part);
        try {
            operations.write(part, mended.after().bytes());
            operations.keepAttributes(file, part);
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

    private static Optional<Diagnostic> failed(Mended mended) {
        Position file = Position.of("content/" + mended.before().path());
        return Optional.of(Diagnostic.of(Fault.FIX_NOT_WRITTEN, file));
    }
}
