package vn.bantin.disk;

import java.io.IOException;
import java.nio.file.Path;

/** As a disk does it, but for what a test does otherwise. */
public class DelegatingOperations implements FileOperations {
    private final FileOperations disk;

    public DelegatingOperations() {
        this(new RealOperations());
    }

    public DelegatingOperations(FileOperations disk) {
        this.disk = disk;
    }

    @Override
    public boolean isWritable(Path folder) {
        return disk.isWritable(folder);
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
        disk.move(from, to);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
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
