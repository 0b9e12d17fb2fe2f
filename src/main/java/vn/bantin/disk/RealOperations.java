package vn.bantin.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** On the disks of this machine. */
public final class RealOperations implements FileOperations {
    /** The JDK keeps a direct buffer as large as the largest write for each thread. */
    private static final int PART = 1 << 16;

    private static final Set<? extends OpenOption> NEW_FILE =
            Set.of(
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);

    @Override
    public boolean isWritable(Path folder) {
        return Files.isWritable(folder);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    @Override
    public void write(Path file, byte[]... parts) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, NEW_FILE)) {
            for (byte[] bytes : parts) {
                for (int start = 0; start < bytes.length; ) {
                    int part = Math.min(PART, bytes.length - start);
                    start += channel.write(ByteBuffer.wrap(bytes, start, part));
                }
            }
        }
    }

    /** A folder can be opened for reading only; on Windows a file must be open for writing. */
    @Override
    public void sync(Path path) throws IOException {
        OpenOption option =
                Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        Files.createLink(second, file);
    }

    @Override
    public void symbolicLink(Path link, Path target) throws IOException {
        Files.createSymbolicLink(link, target);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        if (Files.mismatch(from, to) != -1) {
            throw new IOException("the copy differs from the original");
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }
}
