package vn.bantin.publish.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy.IgnoreFailures;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.SitePublisher;
import vn.bantin.publish.remote.SmallSite;
import vn.bantin.publish.remote.SshServer;
import vn.bantin.publish.remote.Target;

/** Who is let in, by both sides of SSH. */
class SshTrustTest {

    @TempDir static Path server;
    private static SshServer ssh;

    /** JGit may still be looking how exact the clock of the disk is, in files of its own. */
    @TempDir(deletionStrategy = IgnoreFailures.class)
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        ssh = SshServer.forGit(server.resolve("ssh"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (ssh != null) {
            ssh.close();
        }
    }

    @Test
    @DisplayName("a release arrives by ssh, with the server's key as setting")
    void byKey() throws Exception {
        RepositoryOverSsh end = new RepositoryOverSsh(folder, ssh);
        SitePublisher.publish(end, SmallSite.number(1));
        SitePublisher.publish(end, SmallSite.number(2));

        assertThat(end.git.run("rev-list", "--count", BareRepository.BRANCH)).isEqualTo("2");
        end.assertTidy();
    }

    @Test
    @DisplayName("NW08 the fingerprint will do, and a key with a passphrase")
    void byFingerprint() throws Exception {
        RepositoryOverSsh end = as("locked", Optional.of(SshServer.PASSPHRASE));
        Map<String, String> settings = new HashMap<>(end.settings());
        settings.put("hostKey", ssh.fingerprint());
        SitePublisher.publish(end.connect(settings), SmallSite.number(1));

        assertThat(SitePublisher.record(end)).isPresent();
    }

    @Test
    @DisplayName("NW08 so will the user's known_hosts, which is not written to")
    void byKnownHosts() throws Exception {
        RepositoryOverSsh end = new RepositoryOverSsh(folder, ssh);
        String known = "[127.0.0.1]:" + ssh.port() + " " + ssh.hostKey() + "\n";
        Path file = knownHosts(known);
        SitePublisher.publish(end.connect(without(end, "hostKey")), SmallSite.number(1));

        assertThat(file).hasContent(known);
    }

    @Test
    @DisplayName("NW08 a server that is not known is refused with its fingerprint, and not added")
    void unknown() throws Exception {
        RepositoryOverSsh end = new RepositoryOverSsh(folder, ssh);
        RemoteFailure nowhere = refused(end, without(end, "hostKey"));
        Path file = knownHosts("example.org " + ssh.hostKey() + "\n");
        RemoteFailure elsewhere = refused(end, without(end, "hostKey"));

        for (RemoteFailure failure : new RemoteFailure[] {nowhere, elsewhere}) {
            assertThat(failure.kind()).isEqualTo(Kind.NOT_TRUSTED);
            assertThat(failure.about()).contains(ssh.fingerprint(), "hostKey");
        }
        assertThat(file).hasContent("example.org " + ssh.hostKey() + "\n");
    }

    @Test
    @DisplayName("NW08 a server whose key is another than before is refused with its fingerprint")
    void changed() throws Exception {
        RepositoryOverSsh end = new RepositoryOverSsh(folder, ssh);
        String other = Files.readString(ssh.key("stranger.pub")).strip();
        Path file = knownHosts("[127.0.0.1]:" + ssh.port() + " " + other + "\n");
        Map<String, String> settings = new HashMap<>(end.settings());
        settings.put("hostKey", other);

        for (Map<String, String> tried : java.util.List.of(settings, without(end, "hostKey"))) {
            RemoteFailure failure = refused(end, tried);
            assertThat(failure.kind()).isEqualTo(Kind.NOT_TRUSTED);
            assertThat(failure.about()).contains(ssh.fingerprint());
        }
        assertThat(file).hasContent("[127.0.0.1]:" + ssh.port() + " " + other + "\n");
    }

    @Test
    @DisplayName(
            "NW04 P14 a key that is not let in, or cannot be opened, is told of without a word of it")
    void strangers() throws Exception {
        for (RepositoryOverSsh end :
                new RepositoryOverSsh[] {
                    as("stranger", Optional.empty()),
                    as("locked", Optional.of("câu sai")),
                    as("locked", Optional.empty())
                }) {
            RemoteFailure failure = refused(end, end.settings());
            assertThat(failure.kind()).as(failure.toString()).isEqualTo(Kind.REFUSED);
            assertThat(failure.toString()).doesNotContain("câu sai");
        }
    }

    @Test
    @DisplayName("NW01 nobody there")
    void nobody() throws Exception {
        RepositoryOverSsh end = new RepositoryOverSsh(folder, ssh);
        Map<String, String> settings = new HashMap<>(end.settings());
        settings.put("url", end.url(SshServer.freePort()));

        assertThat(refused(end, settings).kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    @DisplayName("NW02 somebody who takes the connection and never says a word")
    void silence() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            RepositoryOverSsh end =
                    new RepositoryOverSsh(folder, ssh) {
                        @Override
                        Limits limits() {
                            return new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1));
                        }
                    };
            Map<String, String> settings = new HashMap<>(end.settings());
            settings.put("url", end.url(silent.getLocalPort()));

            assertThat(refused(end, settings).kind()).isEqualTo(Kind.TRANSIENT);
        }
    }

    @Test
    @DisplayName("a repository that is not there")
    void noRepository() throws Exception {
        RepositoryOverSsh end = new RepositoryOverSsh(folder, ssh);
        Map<String, String> settings = new HashMap<>(end.settings());
        settings.put("url", settings.get("url") + "-khác");

        assertThat(refused(end, settings).kind()).isEqualTo(Kind.UNFIT);
    }

    private RepositoryOverSsh as(String key, Optional<String> passphrase) throws IOException {
        return new RepositoryOverSsh(Files.createTempDirectory(folder, "end"), ssh) {
            @Override
            Credentials credentials() {
                return new Credentials("", Optional.empty(), Optional.of(ssh.key(key)), passphrase);
            }
        };
    }

    private Path knownHosts(String lines) throws IOException {
        Path file = folder.resolve("home/.ssh/known_hosts");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, lines);
    }

    private static Map<String, String> without(BareRepository end, String key) {
        Map<String, String> settings = new HashMap<>(end.settings());
        settings.remove(key);
        return settings;
    }

    private static RemoteFailure refused(BareRepository end, Map<String, String> settings)
            throws RemoteFailure {
        try (Target target = end.connect(settings)) {
            RemoteFailure failure = catchThrowableOfType(RemoteFailure.class, target::record);
            assertThat(failure).isNotNull();
            return failure;
        }
    }
}
