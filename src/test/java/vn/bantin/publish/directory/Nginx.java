package vn.bantin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import vn.bantin.path.OutputPath;

/** A real nginx that serves one folder on this machine, and ends with the test. */
final class Nginx implements AutoCloseable {
    private static final String MISSING =
            "NO NGINX: what it serves is not tested. Install it (Debian: apt-get install nginx).";

    /** One process, with nothing outside of its folder; whoever runs the tests is its user. */
    private static final String SETTINGS =
            """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 64; }
            http {
                types { text/html html; text/css css; text/javascript js; image/jpeg jpg; }
                default_type text/plain;
                access_log off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                server {
                    listen 127.0.0.1:%d;
                    root "%s";
                    error_page 404 /404.html;
                }
            }
            """;

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * @param folder for its own files
     * @param root what it serves
     */
    static Nginx start(Path folder, Path root) throws Exception {
        Optional<Path> program =
                Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        if (program.isEmpty()) {
            System.err.println(MISSING);
            assertThat(System.getenv("CI")).as(MISSING).isNotEqualTo("true");
            Assumptions.abort(MISSING);
        }
        int port = freePort();
        Files.createDirectories(folder);
        Path settings =
                Files.writeString(folder.resolve("nginx.conf"), SETTINGS.formatted(port, root));
        Path log = folder.resolve("error.log");
        Process process =
                new ProcessBuilder(
                                program.orElseThrow().toString(),
                                "-p",
                                folder.toString(),
                                "-e",
                                log.toString(),
                                "-c",
                                settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output.log").toFile())
                        .start();
        Nginx nginx = new Nginx(process, port);
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> nginx.listens() || !process.isAlive());
        assertThat(process.isAlive()).as("nginx: %s", Files.readString(log)).isTrue();
        return nginx;
    }

    HttpResponse<byte[]> get(OutputPath path) throws IOException, InterruptedException {
        String encoded = URI.create("").resolve(encode(path.address())).toASCIIString();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + encoded)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static URI encode(String path) {
        try {
            return new URI(null, null, path, null);
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String toString() {
        return List.of("nginx", port).toString();
    }
}
