package vn.bantin.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;

/** What the reader asks of a disk; a seam, so that a test can change a file between two answers. */
interface Disk {
    /** The first {@code size} bytes, or all there are if fewer. Follows no link. */
    byte[] read(Path file, int size) throws IOException;

    /** Of the name itself, not of what a link points to. */
    BasicFileAttributes look(Path file) throws IOException;

    /** The real one. */
    Disk REAL =
            new Disk() {
                /**
                 * The JDK keeps a direct buffer as large as the largest read for each thread, so a
                 * large file is read in parts.
                 */
                private static final int PART = 1 << 16;

                private static final Set<? extends OpenOption> OPTIONS =
                        Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

                @Override
                public byte[] read(Path file, int size) throws IOException {
                    byte[] bytes = new byte[size];
                    int length = 0;
                    try (SeekableByteChannel channel = Files.newByteChannel(file, OPTIONS)) {
                        while (length < size) {
                            int part = Math.min(PART, size - length);
                            int read = channel.read(ByteBuffer.wrap(bytes, length, part));
                            if (read < 0) {
                                break;
                            }
                            length += read;
                        }
                    }
                    return length == size ? bytes : Arrays.copyOf(bytes, length);
                }

                @Override
                public BasicFileAttributes look(Path file) throws IOException {
                    return Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                }
            };
}
