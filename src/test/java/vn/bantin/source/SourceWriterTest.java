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
import vn.bantin.disk.DelegatingOperations;
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
                new DelegatingOperations() {
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
                new DelegatingOperations() {
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
}
