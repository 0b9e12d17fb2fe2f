package vn.bantin.publish.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/** Debian's OpenSSH on a free port, with throw-away keys, for whoever runs the test. */
public final class SshServer implements AutoCloseable {
    private static final Path SSHD = Path.of("/usr/sbin/sshd");
    private static final String MISSING =
            "NO TESTS OVER SSH: sshd is not installed (Debian: openssh-server)";
    private static final int WAIT = 20;

    /** Of the key {@code locked}. */
    public static final String PASSPHRASE = "thần chú";

    private final Path folder;
    private final int port;
    private Process process;

    private SshServer(Path folder, String beforehand, String restriction) throws IOException {
        if (!Files.isExecutable(SSHD)) {
            System.err.println(MISSING);
            assertThat(System.getenv("CI")).as(MISSING).isNotEqualTo("true");
            Assumptions.abort(MISSING);
        }
        this.folder = Files.createDirectories(folder);
        this.port = freePort();
        // Of the user root, sshd wants a folder that nobody else writes.
        if (Files.isWritable(Path.of("/run"))) {
            Files.createDirectories(Path.of("/run/sshd"));
        }
        makeKey("host", "ed25519", "");
        makeKey("user", "ed25519", "");
        makeKey("locked", "rsa", PASSPHRASE);
        makeKey("stranger", "ed25519", "");
        Files.writeString(
                folder.resolve("authorized_keys"),
                restriction
                        + Files.readString(key("user.pub"))
                        + restriction
                        + Files.readString(key("locked.pub")));
        Files.writeString(folder.resolve("sshd_config"), configuration());
        process = start(beforehand);
    }

    /**
     * One that has SFTP.
     *
     * @param folder for all that belongs to the server
     * @param beforehand what the shell does that starts it, such as {@code umask 077}
     */
    public static SshServer forFiles(Path folder, String beforehand) throws IOException {
        return new SshServer(folder, beforehand, "");
    }

    /** One that lets nobody do anything but use Git. */
    public static SshServer forGit(Path folder) throws IOException {
        String only = "restrict,command=\"git-shell -c \\\"$SSH_ORIGINAL_COMMAND\\\"\" ";
        return new SshServer(folder, "umask 022", only);
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String configuration() {
        return String.join(
                "\n",
                "ListenAddress 127.0.0.1",
                "Port " + port,
                "HostKey " + folder.resolve("host"),
                "AuthorizedKeysFile " + folder.resolve("authorized_keys"),
                "PidFile none",
                "UsePAM no",
                "StrictModes no",
                "PasswordAuthentication no",
                "KbdInteractiveAuthentication no",
                "PermitRootLogin prohibit-password",
                "MaxStartups 100:30:200",
                // Else bash runs the user's .bashrc before each command, and that may take a
                // second.
                "SetEnv SHLVL=1",
                "Subsystem sftp internal-sftp",
                "");
    }

    private Process start(String beforehand) throws IOException {
        Path log = folder.resolve("log");
        // Since 9.8 a server keeps those out for a while who have failed; before, it has no word
        // for that.
        Path patient = folder.resolve("sshd_config_patient");
        Files.writeString(patient, configuration() + "PerSourcePenalties no\n");
        if (exitCode(SSHD.toString(), "-t", "-f", patient.toString()) == 0) {
            Files.copy(patient, folder.resolve("sshd_config"), StandardCopyOption.REPLACE_EXISTING);
        }
        String command =
                beforehand + "; exec " + SSHD + " -D -e -f '" + folder.resolve("sshd_config") + "'";
        Process started =
                new ProcessBuilder("/bin/sh", "-c", command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        Awaitility.await("sshd")
                .atMost(WAIT, TimeUnit.SECONDS)
                .pollInterval(20, TimeUnit.MILLISECONDS)
                .until(() -> answers() || !started.isAlive());
        assertThat(started.isAlive()).as(Files.readString(log)).isTrue();
        return started;
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            InputStream banner = socket.getInputStream();
            return banner.read() == 'S';
        } catch (SocketTimeoutException slow) {
            return false;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void makeKey(String name, String type, String passphrase) throws IOException {
        Path key = folder.resolve(name);
        if (Files.exists(key)) {
            return;
        }
        run("ssh-keygen", "-q", "-t", type, "-N", passphrase, "-C", "test", "-f", key.toString());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    /** What a program says that ends well. */
    public static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(said).isZero();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        return said;
    }

    private static int exitCode(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    public int port() {
        return port;
    }

    /**
     * Of a key that was made with the server: {@code user}, {@code locked} or {@code stranger}, or
     * the public half of one, {@code user.pub}.
     */
    public Path key(String name) {
        return folder.resolve(name);
    }

    /** {@code ssh-ed25519 AAAA…} of the server. */
    public String hostKey() throws IOException {
        return Files.readString(key("host.pub")).strip();
    }

    /** As OpenSSH prints it. */
    public String fingerprint() throws IOException {
        return run("ssh-keygen", "-lf", key("host.pub").toString()).split(" ")[1];
    }

    @Override
    public void close() {
        // Each connection has a process of its own.
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        all.forEach(one -> one.onExit().join());
    }
}
