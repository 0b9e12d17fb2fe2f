package vn.bantin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.path.SourcePath;

class SourceWriterTest {
    private static final SourcePath PATH = new SourcePath("bai.md");

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.createDirectories(folder.resolve("content")).resolve("bai.md");
        Files.writeString(file, "cũ");
    }

    @Test
    void theNewTextTakesThePlaceOfTheOldWithItsPermissions() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        assertThat(write(new RealOperations())).isEmpty();

        assertThat(file).hasContent("mới");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        assertThat(left()).containsExactly("content/bai.md");
    }

    @Test
    void onAnotherDiskItIsWrittenBeside() throws IOException {
        FileOperations otherDisk =
                new Refusing() {
                    @Override
                    public void move(Path from, Path to) throws IOException {
                        if (from.startsWith(folder.resolve("scratch"))) {
                            throw new AtomicMoveNotSupportedException("a", "b", "other disk");
                        }
                        super.move(from, to);
                    }
                };

        assertThat(write(otherDisk)).isEmpty();

        assertThat(file).hasContent("mới");
        assertThat(left()).containsExactly("content/bai.md");
    }

    @Test
    void aDiskThatRefusesLeavesAllAsItWas_SOURCE_NOT_WRITTEN() throws IOException {
        FileOperations full =
                new Refusing() {
                    @Override
                    public void sync(Path path) throws IOException {
                        throw new IOException("no space");
                    }
                };

        Optional<Diagnostic> failure = write(full);

        assertThat(failure.map(Diagnostic::fault)).contains(Fault.SOURCE_NOT_WRITTEN);
        assertThat(failure.map(found -> found.position().file())).contains("content/bai.md");
        assertThat(file).hasContent("cũ");
        assertThat(left()).containsExactly("content/bai.md");
    }

    private Optional<Diagnostic> write(FileOperations operations) {
        return new SourceWriter(folder.resolve("scratch"), operations)
                .write(PATH, file, "mới".getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(found -> folder.relativize(found).toString())
                    .toList()
                    .stream();
        }
    }

    /** As a disk does it, but for what a test refuses. */
    private static class Refusing implements FileOperations {
        private final FileOperations real = new RealOperations();

        @Override
        public boolean isWritable(Path path) {
            return real.isWritable(path);
        }

        @Override
        public void makeFolder(Path path) throws IOException {
            real.makeFolder(path);
        }

        @Override
        public void write(Path path, byte[]... parts) throws IOException {
            real.write(path, parts);
        }

        @Override
        public void sync(Path path) throws IOException {
            real.sync(path);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            real.move(from, to);
        }

        @Override
        public void link(Path path, Path second) throws IOException {
            real.link(path, second);
        }

        @Override
        public void symbolicLink(Path link, Path target) throws IOException {
            real.symbolicLink(link, target);
        }

        @Override
        public void copy(Path from, Path to) throws IOException {
            real.copy(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            real.delete(path);
        }
    }
}
