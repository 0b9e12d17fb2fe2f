package vn.bantin.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;

/**
 * Reads source files whole. What it gives was on the disk at one moment: a file that changes
 * meanwhile is read again. Safe for all threads.
 */
public final class SourceReader {
    /** In bytes; no photo of a camera or a phone is larger. */
    static final long LARGEST_FILE = 80L << 20;

    /** After the first reading. */
    private static final int MORE_READINGS = 3;

    private final DiskNames names;
    private final Disk disk;
    private final boolean unix;

    /**
     * @param root the content folder that was scanned
     * @throws IOException where it is no longer there
     */
    public SourceReader(Path root) throws IOException {
        this(root, Disk.REAL);
    }

    SourceReader(Path root, Disk disk) throws IOException {
        this.names = DiskNames.of(root.toRealPath());
        this.disk = disk;
        this.unix = Look.hasUnix(root);
    }

    /**
     * The bytes as they are now, even if that is not what the scan saw; empty with a fault, or
     * without one where the file has been deleted since the scan: it then counts as deleted.
     */
    public Outcome<Optional<byte[]>> read(SourceFile file) {
        try {
            return readUnchanged(file);
        } catch (NoSuchFileException deleted) {
            return Outcome.of(Optional.empty());
        } catch (IOException unreadable) {
            return failed(file, Fault.FILE_UNREADABLE);
        }
    }

    /** Where a source lies on this disk. */
    public Path locate(SourcePath path) {
        return names.locate(path);
    }

    /** Whether the disk still tells of the file what it told the scan. */
    public boolean isAsScanned(SourceFile file) {
        try {
            Look now = Look.at(names.locate(file.path()), unix);
            return now.kind() == Look.Kind.FILE && Stamps.sourceFile(file.path(), now).equals(file);
        } catch (IOException gone) {
            return false;
        }
    }

    private Outcome<Optional<byte[]>> readUnchanged(SourceFile file) throws IOException {
        Path path = names.locate(file.path());
        SourceFile before = file;
        for (int reading = 0; reading <= MORE_READINGS; reading++) {
            if (before.size() > LARGEST_FILE) {
                return failed(
                        file,
                        Fault.SOURCE_TOO_LARGE,
                        String.valueOf((before.size() + (1 << 20) - 1) >> 20),
                        String.valueOf(LARGEST_FILE >> 20));
            }
            byte[] bytes = disk.read(path, (int) before.size());
            BasicFileAttributes attributes = disk.look(path);
            if (!attributes.isRegularFile()) {
                return failed(file, Fault.FILE_UNREADABLE);
            }
            SourceFile after = Stamps.again(before, attributes);
            if (after.equals(before) && bytes.length == after.size()) {
                return Outcome.of(Optional.of(bytes));
            }
            before = after;
        }
        return failed(file, Fault.FILE_KEEPS_CHANGING);
    }

    private static Outcome<Optional<byte[]>> failed(
            SourceFile file, Fault fault, String... arguments) {
        return new Outcome<>(
                Optional.empty(), List.of(NameRules.fault(fault, file.path().value(), arguments)));
    }
}
