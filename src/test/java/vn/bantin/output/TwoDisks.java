package vn.bantin.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import vn.bantin.disk.FileOperations;

/** As if one folder were on a disk of its own. */
final class TwoDisks implements FileOperations {
    private final FileOperations disk;
    private final Path other;
    private final boolean writable;

    TwoDisks(FileOperations disk, Path other) {
        this(disk, other, true);
    }

    TwoDisks(FileOperations disk, Path other, boolean writable) {
        this.disk = disk;
        this.other = other;
        this.writable = writable;
    }

    @Override
    public boolean isWritable(Path folder) {
        return writable && disk.isWritable(folder);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[]... parts) throws IOException {
        disk.write(file, parts);
    }

    @Override
    public void sync(Path path) throws IOException {
        disk.sync(path);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (from.startsWith(other) != to.startsWith(other)) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "EXDEV");
        }
        disk.move(from, to);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        if (file.startsWith(other) != second.startsWith(other)) {
            throw new FileSystemException(file.toString(), second.toString(), "EXDEV");
        }
        disk.link(file, second);
    }

    @Override
    public void symbolicLink(Path link, Path target) throws IOException {
        disk.symbolicLink(link, target);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        disk.copy(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.delete(path);
    }
}
