package vn.bantin.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.SshServer;
import vn.bantin.publish.remote.Target;

/** Who the server is, and who we are. */
@Tag("heavy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SftpTrustTest {
    private final Path folder;
    private SshServer server;
    private SftpEnd end;
    private Path knownHosts;

    SftpTrustTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void startServer() throws IOException {
        server = SshServer.forFiles(folder.resolve("server"), "umask 022");
    }

    @AfterAll
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void freshEnd() throws IOException {
        Path fresh = Files.createTempDirectory(folder, "end");
        end = new SftpEnd(server, fresh);
        knownHosts =
                Files.createDirectories(fresh.resolve("home").resolve(".ssh"))
                        .resolve("known_hosts");
    }

    private Optional<RemoteFailure> ask(Map<String, String> settings, Credentials credentials)
            throws RemoteFailure {
        try (Target target = SftpDriver.connect(settings, end.access(credentials), SftpEnd.SHORT)) {
            return Optional.ofNullable(catchThrowableOfType(RemoteFailure.class, target::record));
        }
    }

    private Optional<RemoteFailure> askWithHostKey(String hostKey) throws Exception {
        Map<String, String> settings = end.settings();
        settings.put("hostKey", hostKey);
        return ask(settings, end.user());
    }

    private String hostLine() throws IOException {
        String[] words = Files.readString(server.key("host.pub")).split(" ");
        return words[0] + " " + words[1];
    }

    private static String fingerprintOf(Path key) throws IOException {
        return SshServer.run("ssh-keygen", "-lf", key.toString()).split(" ")[1];
    }

    @Test
    @DisplayName("NW08 a host key is known by its fingerprint or as a line")
    void knownByConfiguration() throws Exception {
        assertThat(askWithHostKey(server.fingerprint())).isEmpty();
        assertThat(askWithHostKey(hostLine())).isEmpty();
        assertThat(
                        askWithHostKey(
                                fingerprintOf(server.key("stranger.pub"))
                                        + ", "
                                        + server.fingerprint()))
                .isEmpty();
    }

    @Test
    @DisplayName("NW08 another host key than expected: both fingerprints are told")
    void changed() throws Exception {
        String expected = fingerprintOf(server.key("stranger.pub"));

        RemoteFailure failure = askWithHostKey(expected).orElseThrow();
        assertThat(failure.kind()).isEqualTo(Kind.NOT_TRUSTED);
        assertThat(failure.about()).contains(server.fingerprint(), expected, "ssh-ed25519");
    }

    @Test
    @DisplayName("NW08 without hostKey, known_hosts decides; nothing is ever added to it")
    void knownHosts() throws Exception {
        RemoteFailure unknown = askWithHostKey("").orElseThrow();
        assertThat(unknown.kind()).isEqualTo(Kind.NOT_TRUSTED);
        assertThat(unknown.about()).contains(server.fingerprint(), "known_hosts");
        assertThat(knownHosts).doesNotExist();

        String line = "[127.0.0.1]:" + server.port() + " " + hostLine() + "\n";
        Files.writeString(knownHosts, "# ours\n" + line);
        assertThat(askWithHostKey("")).isEmpty();
        SshServer.run("ssh-keygen", "-q", "-H", "-f", knownHosts.toString());
        assertThat(Files.readString(knownHosts)).doesNotContain("127.0.0.1");
        assertThat(askWithHostKey("")).as("hashed").isEmpty();

        Files.writeString(knownHosts, line + "@revoked * " + hostLine() + "\n");
        RemoteFailure revoked = askWithHostKey("").orElseThrow();
        assertThat(revoked.kind()).isEqualTo(Kind.NOT_TRUSTED);
        assertThat(revoked.about()).contains("revoked");

        String other = "[127.0.0.1]:" + server.port() + " " + strangerLine() + "\n";
        Files.writeString(knownHosts, other);
        RemoteFailure changed = askWithHostKey("").orElseThrow();
        assertThat(changed.kind()).isEqualTo(Kind.NOT_TRUSTED);
        assertThat(changed.about()).contains(fingerprintOf(server.key("stranger.pub")));
        assertThat(Files.readString(knownHosts)).isEqualTo(other);
    }

    private String strangerLine() throws IOException {
        String[] words = Files.readString(server.key("stranger.pub")).split(" ");
        return words[0] + " " + words[1];
    }

    @Test
    @DisplayName("P14 a key that the server does not know, or a wrong passphrase, is refused")
    void wrongKeys() throws Exception {
        for (Credentials wrong :
                new Credentials[] {
                    key("stranger", Optional.empty()),
                    key("locked", Optional.of("sai mất rồi")),
                    key("locked", Optional.empty()),
                    key("nowhere", Optional.empty()),
                    new Credentials(
                            "", Optional.of("mật-khẩu-bí-mật"), Optional.empty(), Optional.empty()),
                    Credentials.NONE
                }) {
            RemoteFailure failure = ask(end.settings(), wrong).orElseThrow();
            assertThat(failure.kind()).as(failure.about()).isEqualTo(Kind.REFUSED);
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                assertThat(String.valueOf(cause.getMessage()))
                        .doesNotContain("sai mất rồi", "mật-khẩu-bí-mật");
            }
        }
        assertThat(ask(end.settings(), key("locked", Optional.of(SshServer.PASSPHRASE)))).isEmpty();
    }

    private Credentials key(String name, Optional<String> passphrase) {
        return new Credentials("", Optional.empty(), Optional.of(server.key(name)), passphrase);
    }

    @Test
    @DisplayName("NW01 nobody there, or no such host: told at once")
    void nobodyThere() throws Exception {
        Map<String, String> settings = end.settings();
        settings.put("port", Integer.toString(SshServer.freePort()));
        assertThat(ask(settings, end.user()).orElseThrow().kind()).isEqualTo(Kind.UNREACHABLE);
        settings.put("host", "khong-co-that.invalid");
        assertThat(ask(settings, end.user()).orElseThrow().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    @DisplayName("NW02 a server that takes the connection and says nothing is given up")
    void silence() throws Exception {
        Map<String, String> settings = end.settings();
        try (Line line = new Line(server.port(), Optional.of(Trouble.STALL), 1)) {
            settings.put("port", Integer.toString(line.port()));
            assertThat(ask(settings, end.user()).orElseThrow().kind()).isEqualTo(Kind.TRANSIENT);
        }
    }

    @Test
    @DisplayName("a folder that is not there is not made")
    void noFolder() throws Exception {
        Map<String, String> settings = end.settings();
        settings.put("path", end.site() + "-khác");
        try (Target target = SftpDriver.connect(settings, end.access(end.user()), SftpEnd.SHORT)) {
            RemoteFailure failure =
                    catchThrowableOfType(
                            RemoteFailure.class,
                            () ->
                                    target.lock(
                                            new vn.bantin.publish.remote.LockNote(
                                                    "test", java.time.Instant.EPOCH)));
            assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
            assertThat(failure.about()).contains("-khác");
        }
        assertThat(Path.of(end.site() + "-khác")).doesNotExist();
    }

    @Test
    @DisplayName("settings that make no sense are told of before anybody is asked")
    void settings() throws Exception {
        for (String[] wrong :
                new String[][] {
                    {"host", ""},
                    {"path", " "},
                    {"port", "ssh"},
                    {"workers", "0"},
                    {"hostKey", "SHA-256:abc"},
                    {"user", ""}
                }) {
            Map<String, String> settings = end.settings();
            settings.put(wrong[0], wrong[1]);
            RemoteFailure failure =
                    catchThrowableOfType(
                            RemoteFailure.class,
                            () -> SftpDriver.connect(settings, end.access(end.user())));
            assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
            assertThat(failure.about()).contains(wrong[0]);
        }
    }
}
