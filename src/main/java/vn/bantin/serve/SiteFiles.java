package vn.bantin.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the output folder, and nothing that a link in it leads to. */
final class SiteFiles {
    private final Path root;

    /**
     * @param root need not exist yet
     */
    SiteFiles(Path root) {
        this.root = root;
    }

    /**
     * Of a regular file; empty where there is none.
     *
     * @param relative without a slash before it, no part of it with a full stop first
     */
    Optional<byte[]> read(String relative) {
        try {
            Path real = root.toRealPath();
            Path file = real.resolve(relative);
            boolean plain =
                    Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && file.toRealPath().equals(file.normalize());
            return plain ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }
}
