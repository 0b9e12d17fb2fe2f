package vn.bantin.publish.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/**
 * A real nginx or Apache with a portal as somebody who runs one would set it up, for this machine
 * only. Where the program is not installed the test is skipped, except where CI is true: there it
 * fails.
 */
public final class WebServer implements AutoCloseable {
    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private WebServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Serves a portal by the files that it brings with it. */
    public static WebServer start(HostedSite site) {
        int port = freePort();
        List<String> command = command(site, port);
        Process process = run(command, site.work());
        WebServer server = new WebServer(process, port);
        try {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(server::answersOrHasEnded);
        } catch (RuntimeException late) {
            server.close();
            throw late;
        }
        assertThat(process.isAlive()).as(said(site.work())).isTrue();
        return server;
    }

    /** What the program says of a configuration; empty where it takes it. */
    static String complaints(HostedSite site) throws InterruptedException {
        List<String> command = new ArrayList<>(command(site, freePort()));
        command.add("-t");
        command.remove("-DFOREGROUND");
        Process process = run(command, site.work());
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0 ? "" : said(site.work());
    }

    private static List<String> command(HostedSite site, int port) {
        return site.kind() == HostKind.NGINX ? nginx(site, port) : apache(site, port);
    }

    private static List<String> nginx(HostedSite site, int port) {
        Path program = program("nginx", "nginx");
        Path work = site.work();
        List<String> lines = new ArrayList<>();
        if (isRoot()) {
            lines.add("user root;");
        }
        lines.addAll(
                List.of(
                        "daemon off;",
                        "worker_processes 1;",
                        "pid " + work + "/nginx.pid;",
                        "events {}",
                        "http {",
                        "access_log off;"));
        for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            lines.add(kind + "_temp_path " + work + "/temp;");
        }
        lines.addAll(
                List.of(
                        "include " + site.current() + "/bantin.tables.nginx.conf;",
                        "server {",
                        "listen 127.0.0.1:" + port + ";",
                        "root " + site.root() + ";",
                        "include " + site.current() + "/bantin.nginx.conf;",
                        "}",
                        "}"));
        Path config = site.write("nginx.conf", lines);
        return List.of(
                program.toString(),
                "-e",
                work.resolve("errors").toString(),
                "-p",
                work.toString(),
                "-c",
                config.toString());
    }

    private static List<String> apache(HostedSite site, int port) {
        Path program = program("apache2", "apache2");
        Path work = site.work();
        List<String> lines = new ArrayList<>();
        for (String module :
                List.of(
                        "mpm_event",
                        "unixd",
                        "authz_core",
                        "dir",
                        "mime",
                        "negotiation",
                        "autoindex",
                        "alias",
                        "headers",
                        "rewrite")) {
            lines.addAll(
                    List.of(
                            "<IfModule !" + module + "_module>",
                            "LoadModule %s_module /usr/lib/apache2/modules/mod_%s.so"
                                    .formatted(module, module),
                            "</IfModule>"));
        }
        if (isRoot()) {
            lines.addAll(List.of("User nobody", "Group nogroup"));
        }
        lines.addAll(
                List.of(
                        "ServerRoot " + work,
                        "DefaultRuntimeDir " + work,
                        "PidFile " + work + "/apache.pid",
                        "Mutex pthread",
                        "ErrorLog " + work + "/errors",
                        "Listen 127.0.0.1:" + port,
                        "ServerName 127.0.0.1",
                        "TypesConfig " + typesOfTheSystem(),
                        "DocumentRoot " + site.root(),
                        "<Directory " + work + ">",
                        "Require all granted",
                        "Options Indexes MultiViews FollowSymLinks",
                        "AllowOverride FileInfo Indexes Options=Indexes,MultiViews",
                        "</Directory>"));
        site.more().forEach(lines::add);
        Path config = site.write("apache.conf", lines);
        return List.of(
                program.toString(), "-DFOREGROUND", "-d", work.toString(), "-f", config.toString());
    }

    /** As Debian has it, so that it is seen whether ours are heeded. */
    private static String typesOfTheSystem() {
        return Files.exists(Path.of("/etc/mime.types")) ? "/etc/mime.types" : "/dev/null";
    }

    /** Answers to GET. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** Without following where it leads. */
    HttpResponse<byte[]> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Without a final slash. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answersOrHasEnded() {
        if (!process.isAlive()) {
            return true;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Process run(List<String> command, Path work) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("output").toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String said(Path work) {
        StringBuilder said = new StringBuilder("it said: ");
        for (String name : List.of("output", "errors")) {
            try {
                said.append(Files.readString(work.resolve(name)));
            } catch (IOException nothing) {
                said.append("");
            }
        }
        return said.toString();
    }

    private static Path program(String name, String debianPackage) {
        Optional<Path> found =
                Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin")
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable)
                        .findFirst();
        if (found.isEmpty()) {
            String missing =
                    "NO TESTS WITH %s: it is not installed (Debian: %s)"
                            .formatted(name, debianPackage);
            System.err.println(missing);
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            Assumptions.abort(missing);
        }
        return found.get();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
