package vn.bantin.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.RemoteFiles.Version;
import vn.bantin.publish.remote.Serving;
import vn.bantin.publish.remote.SshServer;

/**
 * What the driver does with single files, on a server whose users keep everything to themselves.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SftpFilesTest {
    private static final Serving HTML = new Serving("text/html; charset=utf-8", "", "no-cache");

    private final Path folder;
    private SshServer server;
    private SftpEnd end;
    private RemoteFiles files;

    SftpFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Files of more than 2 MB find no room: blocks are of 512 bytes, and signals are ignored. */
    @BeforeAll
    void startServer() throws IOException {
        server =
                SshServer.forFiles(
                        folder.resolve("server"), "umask 077; trap '' XFSZ; ulimit -f 4096");
    }

    @AfterAll
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void freshEnd() throws IOException {
        end = new SftpEnd(server, Files.createTempDirectory(folder, "end"));
        files = end.files(SftpEnd.SHORT);
    }

    @AfterEach
    void close() {
        files.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("names with spaces, Vietnamese letters, deep and long; empty and large files")
    void names() throws Exception {
        String deep = "tin tức/Đại hội đại biểu phụ nữ/" + "á".repeat(100) + "/";
        byte[] large = new byte[1_000_001];
        large[700_000] = 7;
        files.write(deep + "index.html", bytes("<p>chào"), HTML);
        files.write(deep + "trống.txt", new byte[0], HTML);
        files.write("ảnh/lớn.jpg", large, HTML);

        assertThat(end.text(deep + "index.html")).isEqualTo("<p>chào");
        assertThat(files.read(deep + "trống.txt").orElseThrow().bytes()).isEmpty();
        assertThat(files.read("ảnh/lớn.jpg").orElseThrow().bytes()).isEqualTo(large);
        assertThat(files.list("tin tức"))
                .containsEntry(deep + "index.html", 8L)
                .containsEntry(deep + "trống.txt", 0L)
                .hasSize(2);
        assertThat(files.list("không có")).isEmpty();
        assertThat(files.read("không có")).isEmpty();
    }

    @Test
    @DisplayName("whoever serves the files may read them, and nothing else of ours")
    void modes() throws Exception {
        files.write("tin/a/index.html", bytes("a"), HTML);
        files.write("tin/b/index.html", bytes("b"), HTML);
        files.copy("tin/b/index.html", "tin/c/index.html");

        for (String path : List.of("tin", "tin/a", "tin/b", "tin/c")) {
            assertThat(mode(path)).isEqualTo("rwxr-xr-x");
        }
        for (String path : List.of("tin/a/index.html", "tin/b/index.html", "tin/c/index.html")) {
            assertThat(mode(path)).isEqualTo("rw-r--r--");
        }
        assertThat(mode(".bantin")).isEqualTo("rwx------");
    }

    private String mode(String path) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(end.site().resolve(path)));
    }

    @Test
    @DisplayName(
            "a file is copied, moved and deleted over what is there; what is not there is told")
    void copiesAndMoves() throws Exception {
        files.write("a.html", bytes("a"), HTML);
        files.write("b.html", bytes("b"), HTML);

        assertThat(files.copy("a.html", "b.html")).isTrue();
        assertThat(files.copy("a.html", "b.html")).as("the same file").isTrue();
        assertThat(end.text("b.html")).isEqualTo("a");
        files.write("a.html", bytes("a2"), HTML);
        assertThat(end.text("b.html")).isEqualTo("a");
        assertThat(files.move("a.html", "c/d/e.html")).isTrue();
        assertThat(files.move("a.html", "c/d/e.html")).isFalse();
        assertThat(files.copy("a.html", "x/y.html")).isFalse();
        assertThat(end.text("c/d/e.html")).isEqualTo("a2");
        assertThat(files.delete("c/d/e.html")).isTrue();
        assertThat(files.delete("c/d/e.html")).isFalse();
        assertThat(end.site().resolve("c")).as("an empty folder").doesNotExist();
        end.assertTidy();
    }

    @Test
    @DisplayName("NW07 no room at the far end: nothing is left, and what was there stays")
    void full() throws Exception {
        files.write("a.html", bytes("a"), HTML);

        RemoteFailure failure =
                catchThrowableOfType(
                        RemoteFailure.class,
                        () -> files.write("a.html", new byte[3_000_000], HTML));
        assertThat(failure.kind()).as(failure.about()).isEqualTo(Kind.FULL);
        assertThat(failure.about()).contains("a.html");
        assertThat(end.text("a.html")).isEqualTo("a");
        end.assertTidy();
        files.write("a.html", bytes("a2"), HTML);
        assertThat(end.text("a.html")).isEqualTo("a2");
    }

    @Test
    @DisplayName("a file where a folder is to be, and the other way round, is told of")
    void inTheWay() throws Exception {
        Files.writeString(end.site().resolve("tin"), "của người khác");
        RemoteFailure failure =
                catchThrowableOfType(
                        RemoteFailure.class, () -> files.write("tin/a.html", bytes("a"), HTML));
        assertThat(failure.kind()).as(failure.about()).isEqualTo(Kind.UNFIT);
        assertThat(failure.about()).contains("/tin is no folder");
        assertThat(end.text("tin")).isEqualTo("của người khác");
    }

    @Test
    @DisplayName("P12 of all who replace the same version one wins, a hundred times")
    void exchange() throws Exception {
        int contenders = 4;
        ExecutorService pool = Executors.newFixedThreadPool(contenders);
        List<RemoteFiles> all = new ArrayList<>(List.of(files));
        try {
            for (int i = 1; i < contenders; i++) {
                all.add(end.files(SftpEnd.SHORT));
            }
            Optional<Version> version = Optional.empty();
            CyclicBarrier start = new CyclicBarrier(contenders);
            for (int round = 0; round < 25; round++) {
                version = Optional.of(race(pool, all, version, round, start));
                assertThat(files.read(".bantin/record").orElseThrow().version())
                        .isEqualTo(version.get());
            }
        } finally {
            pool.shutdownNow();
            all.forEach(RemoteFiles::close);
        }
        end.assertTidy();
    }

    private static Version race(
            ExecutorService pool,
            List<RemoteFiles> all,
            Optional<Version> expected,
            int round,
            CyclicBarrier start)
            throws Exception {
        List<Future<Optional<Version>>> results = new ArrayList<>();
        for (RemoteFiles one : all) {
            byte[] bytes = bytes(round + " " + all.indexOf(one));
            results.add(
                    pool.submit(
                            () -> {
                                start.await();
                                try {
                                    return Optional.of(
                                            one.exchange(".bantin/record", bytes, expected));
                                } catch (RemoteFailure lost) {
                                    assertThat(lost.kind()).isEqualTo(Kind.CONFLICT);
                                    return Optional.empty();
                                }
                            }));
        }
        List<Version> winners = new ArrayList<>();
        for (Future<Optional<Version>> result : results) {
            result.get().ifPresent(winners::add);
        }
        assertThat(winners).hasSize(1);
        return winners.get(0);
    }

    @Test
    @DisplayName("P12 an exchange that died half-way is in the way for a minute, and no longer")
    void diedHalfWay() throws Exception {
        Version one = files.exchange(".bantin/record", bytes("one"), Optional.empty());
        Path next = end.site().resolve(".bantin/record.next");
        Files.writeString(next, "of a dead one");

        RemoteFailure early =
                catchThrowableOfType(
                        RemoteFailure.class,
                        () -> files.exchange(".bantin/record", bytes("two"), Optional.of(one)));
        assertThat(early.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(end.text(".bantin/record")).isEqualTo("one");
        Files.setLastModifiedTime(
                next, FileTime.from(Files.getLastModifiedTime(next).toInstant().minusSeconds(90)));
        files.exchange(".bantin/record", bytes("two"), Optional.of(one));
        assertThat(end.text(".bantin/record")).isEqualTo("two");
        end.assertTidy();
    }
}
