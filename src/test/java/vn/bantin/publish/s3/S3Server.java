package vn.bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.opentest4j.TestAbortedException;
import vn.bantin.publish.remote.RemoteFiles;

/**
 * A program that speaks the S3 API, with one bucket; ends with the JVM at the latest.
 *
 * @param secureEndpoint with a certificate that nobody trusts, where the program has one
 */
public record S3Server(String name, URI endpoint, URI secureEndpoint, Process process)
        implements AutoCloseable {
    public static final String BUCKET = "kho";
    public static final String USER = "AKIDCUAHOI";
    public static final String SECRET = "mat-khau-chi-de-thu";

    private static final Path JARS = Path.of("target/servers");
    private static final Duration START = Duration.ofSeconds(90);

    /** S3Proxy, with a folder for a store; knows whose signature is right. */
    public static S3Server proxy(Path folder) throws IOException {
        Path store = Files.createDirectories(folder.resolve("store"));
        Files.createDirectories(store.resolve(BUCKET));
        int port = freePort();
        Path settings =
                Files.writeString(
                        folder.resolve("s3proxy.conf"),
                        """
                        s3proxy.endpoint=http://127.0.0.1:%d
                        s3proxy.authorization=aws-v2-or-v4
                        s3proxy.identity=%s
                        s3proxy.credential=%s
                        jclouds.provider=filesystem-nio2
                        jclouds.filesystem.basedir=%s
                        """
                                .formatted(port, USER, SECRET, store));
        return start("s3proxy", port, folder, List.of(), List.of("--properties", "" + settings));
    }

    /** Adobe's S3Mock; takes any signature. */
    static S3Server mock(Path folder) throws IOException {
        int port = freePort();
        int securePort = freePort();
        Path store = Files.createDirectories(folder.resolve("store"));
        S3Server mock =
                start(
                        "s3mock",
                        port,
                        folder,
                        List.of(
                                "-XX:TieredStopAtLevel=1",
                                "-Dserver.port=" + securePort,
                                "-Dcom.adobe.testing.s3mock.httpPort=" + port,
                                "-Dcom.adobe.testing.s3mock.store.root=" + store,
                                "-Dcom.adobe.testing.s3mock.store.initial-buckets=" + BUCKET),
                        List.of());
        URI secure = URI.create("https://127.0.0.1:" + securePort);
        return new S3Server(mock.name, mock.endpoint, secure, mock.process);
    }

    /** Fetches every object that readers may see, each to the path that is its key. */
    public void fetchAll(Path folder) throws IOException {
        try (RemoteFiles files = Publishers.files(endpoint, "")) {
            for (String key : files.list("").keySet()) {
                if (!key.startsWith(".bantin/")) {
                    Path file = folder.resolve(key);
                    Files.createDirectories(file.getParent());
                    Files.write(file, files.read(key).orElseThrow().bytes());
                }
            }
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Without its jar tests are skipped, except where CI is true: there they fail. */
    private static S3Server start(
            String name, int port, Path folder, List<String> flags, List<String> arguments)
            throws IOException {
        Path jar = JARS.resolve(name + ".jar");
        if (!Files.isRegularFile(jar)) {
            String missing = "NO TESTS OF S3: " + jar + " is missing (mvn process-test-resources)";
            System.err.println(missing);
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            throw new TestAbortedException(missing);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        command.addAll(arguments);
        Path log = folder.resolve(name + ".log");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        URI endpoint = URI.create("http://127.0.0.1:" + port);
        Awaitility.await(name + " answers, see " + log)
                .atMost(START)
                .until(() -> !process.isAlive() || answers(endpoint));
        assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
        return new S3Server(name, endpoint, endpoint, process);
    }

    private static boolean answers(URI endpoint) {
        try {
            var connection = (HttpURLConnection) endpoint.toURL().openConnection();
            return connection.getResponseCode() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
