package vn.bantin.publish.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/** Debian's {@code sshd} with throw-away keys, which lets nobody do anything but use Git. */
final class OpenSsh implements AutoCloseable {
    private static final Path SSHD = Path.of("/usr/sbin/sshd");

    private final Path folder;
    private final int port;
    private final Process server;

    private OpenSsh(Path folder, int port, Process server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    /**
     * @param folder empty
     */
    static OpenSsh start(Path folder) throws Exception {
        requireSshd();
        Files.createDirectories(folder);
        keygen(folder.resolve("host"), "");
        keygen(folder.resolve("user"), "");
        keygen(folder.resolve("locked"), "một câu");
        keygen(folder.resolve("stranger"), "");
        String only = "restrict,command=\"git-shell -c \\\"$SSH_ORIGINAL_COMMAND\\\"\" ";
        Files.writeString(
                folder.resolve("authorized_keys"),
                only
                        + Files.readString(folder.resolve("user.pub"))
                        + only
                        + Files.readString(folder.resolve("locked.pub")));
        int port = freePort();
        Files.write(
                folder.resolve("sshd_config"),
                List.of(
                        "ListenAddress 127.0.0.1",
                        "Port " + port,
                        "HostKey " + folder.resolve("host"),
                        "PidFile none",
                        "AuthorizedKeysFile " + folder.resolve("authorized_keys"),
                        "StrictModes no",
                        "UsePAM no",
                        "PasswordAuthentication no",
                        "KbdInteractiveAuthentication no",
                        "PermitRootLogin prohibit-password",
                        "MaxStartups 100:30:200",
                        "LogLevel ERROR"));
        Process server =
                new ProcessBuilder(
                                SSHD.toString(),
                                "-D",
                                "-e",
                                "-f",
                                folder.resolve("sshd_config").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        OpenSsh ssh = new OpenSsh(folder, port, server);
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(ssh::answers);
        return ssh;
    }

    /** As root it wants the folder that Debian's own service makes when it starts. */
    private static void requireSshd() throws IOException {
        if (!Files.isExecutable(SSHD)) {
            String missing = "apt-get install openssh-server: " + SSHD + " is missing";
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            Assumptions.abort(missing);
        }
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(
                    Path.of("/run/sshd"),
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwxr-xr-x")));
        }
    }

    private static void keygen(Path file, String passphrase) throws Exception {
        Process keygen =
                new ProcessBuilder(
                                "ssh-keygen",
                                "-q",
                                "-t",
                                "ed25519",
                                "-N",
                                passphrase,
                                "-C",
                                "",
                                "-f",
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        assertThat(keygen.waitFor()).isZero();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        assertThat(server.isAlive()).as("sshd ended; see %s", folder.resolve("log")).isTrue();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** Private key {@code user}, {@code locked} (with a passphrase) or {@code stranger}. */
    Path key(String name) {
        return folder.resolve(name);
    }

    /** {@code ssh-ed25519 AAAA…} of the server. */
    String hostKey() throws IOException {
        return Files.readString(folder.resolve("host.pub")).strip();
    }

    /** As {@code ssh-keygen -l} prints it. */
    String fingerprint() throws Exception {
        Process list =
                new ProcessBuilder("ssh-keygen", "-lf", folder.resolve("host.pub").toString())
                        .start();
        String printed = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed.split(" ")[1];
    }

    @Override
    public void close() throws InterruptedException {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
        server.waitFor();
    }
}
