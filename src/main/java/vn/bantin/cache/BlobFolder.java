package vn.bantin.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Fingerprint;

/**
 * Many {@link BlobFile}s, each named by the fingerprint of what its bytes were made of: {@code
 * 3f/3fa81c0de4b2975f0123456789abcdef.blob}. What cannot be read is not there. Safe for all
 * threads, for different keys.
 */
public final class BlobFolder {
    private static final String ENDING = ".blob";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}\\.blob(\\.part)?");

    private final Path folder;
    private final FileOperations operations;

    /**
     * @param folder need not exist; in it, files with names such as ours are ours
     */
    public BlobFolder(Path folder, FileOperations operations) {
        this.folder = folder;
        this.operations = operations;
    }

    /** The very bytes that were kept for a key, if they are still there. */
    public Optional<byte[]> find(Fingerprint key) {
        return BlobFile.load(file(key), key).payload();
    }

    /**
     * @throws IOException where the disk does not let us
     */
    public void keep(Fingerprint key, byte[] bytes) throws IOException {
        BlobFile.saveSoon(file(key), key, bytes, operations);
    }

    /**
     * Drops the oldest until the rest has no more bytes than that. Which are dropped changes no
     * result, only how long the next one takes.
     *
     * @throws IOException where the disk does not let us
     */
    public void trim(long bytes) throws IOException {
        List<Kept> oldestFirst = all();
        long sum = oldestFirst.stream().mapToLong(Kept::bytes).sum();
        for (Kept kept : oldestFirst) {
            if (sum <= bytes) {
                return;
            }
            operations.delete(kept.file());
            sum -= kept.bytes();
        }
    }

    private record Kept(Path file, long bytes, FileTime time) {
        static Kept of(Path file) {
            try {
                BasicFileAttributes now =
                        Files.readAttributes(
                                file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return new Kept(file, now.size(), now.lastModifiedTime());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private List<Kept> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .map(Kept::of)
                    .sorted(Comparator.comparing(Kept::time).thenComparing(Kept::file))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private Path file(Fingerprint key) {
        String name = key.hex();
        return folder.resolve(name.substring(0, 2)).resolve(name + ENDING);
    }
}
