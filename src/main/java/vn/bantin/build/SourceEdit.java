package vn.bantin.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;
import vn.bantin.path.SourcePath;

/** Replaces files of the content folder, each in one step: no reader meets half of one. */
final class SourceEdit {
    private final Path content;
    private final FileOperations operations;

    /**
     * @param content the content folder
     */
    SourceEdit(Path content, FileOperations operations) {
        this.content = content;
        this.operations = operations;
    }

    /** What went wrong, if anything did; the file is then as it was. */
    Optional<Diagnostic> replace(SourcePath path, String text) {
        Path file = content.resolve(path.value());
        // A name that scans pass over, should we die before it is gone.
        Path beside = file.resolveSibling(".#" + path.fileName());
        try {
            operations.deleteIfThere(beside);
            operations.write(beside, text.getBytes(StandardCharsets.UTF_8));
            operations.sync(beside);
            operations.move(beside, file);
            return Optional.empty();
        } catch (IOException refused) {
            String reason = String.valueOf(refused.getMessage());
            return Optional.of(
                    Diagnostic.of(
                            Fault.SOURCE_NOT_WRITTEN, Position.of("content/" + path), reason));
        }
    }
}
