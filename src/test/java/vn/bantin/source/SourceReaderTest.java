package vn.bantin.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;

class SourceReaderTest {
    @TempDir Path root;
    private Path file;

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.writeString(root.resolve("bài.md"), "nội dung cũ");
    }

    @Test
    void reads_the_bytes_of_a_file_also_where_it_is_larger_than_one_part() throws IOException {
        byte[] bytes = new byte[200_001];
        new Random(1).nextBytes(bytes);
        Files.write(file, bytes);

        assertThat(new SourceReader(root).read(scanned()).value().orElseThrow()).isEqualTo(bytes);
    }

    @Test
    void reads_an_empty_file() throws IOException {
        Files.write(file, new byte[0]);

        assertThat(new SourceReader(root).read(scanned()).value().orElseThrow()).isEmpty();
    }

    @Test
    void FS10_a_file_that_changes_while_it_is_read_is_read_again() throws IOException {
        ChangingDisk disk = new ChangingDisk(2);

        Outcome<Optional<byte[]>> outcome = new SourceReader(root, disk).read(scanned());

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(new String(outcome.value().orElseThrow(), UTF_8)).isEqualTo("bản 2 ");
        assertThat(disk.readings).isEqualTo(3);
    }

    @Test
    void FS10_a_file_that_changes_during_every_reading_is_an_error() throws IOException {
        ChangingDisk disk = new ChangingDisk(Integer.MAX_VALUE);

        assertFault(new SourceReader(root, disk).read(scanned()), Fault.FILE_KEEPS_CHANGING);
        assertThat(disk.readings).isEqualTo(4);
    }

    @Test
    void FS11_a_file_deleted_since_the_scan_counts_as_deleted() throws IOException {
        SourceFile scanned = scanned();
        Files.delete(file);

        assertThat(new SourceReader(root).read(scanned)).isEqualTo(Outcome.of(Optional.empty()));
    }

    @Test
    void FS01_a_file_that_has_become_a_link_since_the_scan_is_not_followed() throws IOException {
        Path secret = Files.writeString(root.resolve("khac"), "bí mật");
        SourceFile scanned = scanned();
        Files.delete(file);
        Files.createSymbolicLink(file, secret);

        assertFault(new SourceReader(root).read(scanned), Fault.FILE_UNREADABLE);
    }

    @Test
    void FS03_an_unreadable_file_is_an_error() throws IOException {
        Disk denied =
                new ChangingDisk(0) {
                    @Override
                    public byte[] read(Path path, int size) throws IOException {
                        throw new AccessDeniedException(path.toString());
                    }
                };

        assertFault(new SourceReader(root, denied).read(scanned()), Fault.FILE_UNREADABLE);
    }

    @Test
    void a_file_over_80_MB_is_refused_before_it_is_read() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((80L << 20) + 1);
        }
        ChangingDisk disk = new ChangingDisk(0);

        Outcome<Optional<byte[]>> outcome = new SourceReader(root, disk).read(scanned());

        assertFault(outcome, Fault.SOURCE_TOO_LARGE);
        assertThat(outcome.diagnostics().get(0).arguments()).containsExactly("81", "80");
        assertThat(disk.readings).isZero();
    }

    private SourceFile scanned() {
        return Objects.requireNonNull(
                new SourceScanner().scan(root).value().files().get(new SourcePath("bài.md")));
    }

    private static void assertFault(Outcome<Optional<byte[]>> outcome, Fault fault) {
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::fault).containsExactly(fault);
        assertThat(outcome.diagnostics().get(0).position().file()).isEqualTo("content/bài.md");
    }

    /** Writes to the file during each of the first readings. */
    private static class ChangingDisk implements Disk {
        private final int changes;
        private int readings;

        ChangingDisk(int changes) {
            this.changes = changes;
        }

        @Override
        public byte[] read(Path path, int size) throws IOException {
            byte[] bytes = Disk.REAL.read(path, size);
            readings++;
            if (readings <= changes) {
                Files.writeString(path, "bản " + readings + " ");
                Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000L * readings));
            }
            return bytes;
        }

        @Override
        public BasicFileAttributes look(Path path) throws IOException {
            return Disk.REAL.look(path);
        }
    }
}
