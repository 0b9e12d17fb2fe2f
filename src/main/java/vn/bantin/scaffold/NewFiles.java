package vn.bantin.scaffold;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;

/** Writes files that do not exist yet, and takes all of them back where one cannot be written. */
final class NewFiles {
    private final Path root;
    private final FileOperations operations;
    private final Deque<Path> made = new ArrayDeque<>();

    /**
     * @param root absolute; nothing outside it is written
     */
    NewFiles(Path root, FileOperations operations) {
        this.root = root;
        this.operations = operations;
    }

    /**
     * @param path below the root, slash-separated, plain
     * @return why it could not be written; then nothing of what this object wrote is left
     */
    Optional<Diagnostic> write(String path, byte[] bytes) {
        Path file = root.resolve(path);
        try {
            makeFolders(path);
            operations.write(file, bytes);
            made.push(file);
            return Optional.empty();
        } catch (FileAlreadyExistsException taken) {
            takeBack();
            return Optional.of(Diagnostic.of(Fault.FILE_EXISTS, Position.of(shown(path))));
        } catch (IOException failure) {
            takeBack();
            String why = String.valueOf(failure.getMessage());
            return Optional.of(
                    Diagnostic.of(Fault.FILE_NOT_WRITTEN, Position.of(shown(path)), why));
        }
    }

    private String shown(String path) {
        return root.getFileName() + "/" + path;
    }

    /** A link would lead elsewhere, so that one in the way is a file in the way. */
    private void makeFolders(String path) throws IOException {
        operations.makeFolders(root);
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            Path folder = root.resolve(path.substring(0, at));
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                operations.makeFolder(folder);
                made.push(folder);
            } else if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(folder.toString());
            }
        }
    }

    /** As far as that is possible; a folder that somebody has put something in stays. */
    private void takeBack() {
        while (!made.isEmpty()) {
            try {
                operations.delete(made.pop());
            } catch (IOException stays) {
                made.clear();
            }
        }
    }
}
