package vn.bantin.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.memo.Memo;
import vn.bantin.path.SourcePath;
import vn.bantin.source.SourceReader;
import vn.bantin.source.SourceScanner;

/** FS10: a build shows one state of its sources, or fails. */
class SourcesTest {
    private static final SourcePath BAI = new SourcePath("bai.md");
    private static final Fingerprint PLANNED = Digest.ofBytes("cũ".getBytes(UTF_8));

    @TempDir Path temp;
    private Path content;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        content = Files.createDirectories(temp.resolve("content"));
        file = Files.writeString(content.resolve(BAI.value()), "cũ");
    }

    @Test
    @DisplayName("FS10 a file that changed since it was planned with is a fault")
    void changed() throws IOException {
        Sources sources = sources(Instant.now());
        Files.writeString(file, "mới");
        assertFault(sources.planned(BAI, PLANNED));
    }

    @Test
    @DisplayName("FS10 likewise where size and time are as before")
    void changedAndDressedUp() throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        Sources sources = sources(Instant.now().plusSeconds(60));
        Files.writeString(file, "cù");
        Files.setLastModifiedTime(file, before);
        assertFault(sources.planned(BAI, PLANNED));
    }

    @Test
    @DisplayName("FS11 likewise where it is gone")
    void deleted() throws IOException {
        Sources sources = sources(Instant.now());
        Files.delete(file);
        assertFault(sources.planned(BAI, PLANNED));
    }

    @Test
    void aFileThatTheDiskVouchesForIsNotHashedAgain() throws IOException {
        Fingerprint never = Digest.of("never");
        assertFault(sources(Instant.now()).planned(BAI, never));
        assertThat(sources(Instant.now().plusSeconds(60)).planned(BAI, never).value())
                .hasValue("cũ".getBytes(UTF_8));
    }

    private Sources sources(Instant started) throws IOException {
        Memo.Place place = new Memo.Place(temp.resolve("cache"), new RealOperations(), started);
        return new Sources(
                new SourceScanner().scan(content).value(),
                new SourceReader(content),
                place,
                Digest.of("generator"));
    }

    private static void assertFault(Outcome<Optional<byte[]>> outcome) {
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.FILE_KEEPS_CHANGING);
    }
}
