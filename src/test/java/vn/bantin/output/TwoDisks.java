package vn.bantin.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import vn.bantin.disk.DelegatingOperations;
import vn.bantin.disk.FileOperations;

/** As if one folder were on a disk of its own. */
final class TwoDisks extends DelegatingOperations {
    private final Path other;
    private final boolean writable;

    TwoDisks(FileOperations disk, Path other) {
        this(disk, other, true);
    }

    TwoDisks(FileOperations disk, Path other, boolean writable) {
        super(disk);
        this.other = other;
        this.writable = writable;
    }

    @Override
    public boolean isWritable(Path folder) {
        return writable && super.isWritable(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (from.startsWith(other) != to.startsWith(other)) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "EXDEV");
        }
        super.move(from, to);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        if (file.startsWith(other) != second.startsWith(other)) {
            throw new FileSystemException(file.toString(), second.toString(), "EXDEV");
        }
        super.link(file, second);
    }
}
