package vn.bantin.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P13: the preview is only for whoever started it. Rows DS01 to DS11 of the catalogue. */
@DisplayName("P13 the dev server is only for me")
class AttacksTest {
    private static final String CANARY = "chim-hoàng-yến-trong-mỏ";

    @TempDir private static Path folder;
    private static Newsdesk desk;

    @BeforeAll
    static void serve() throws IOException {
        desk = Newsdesk.in(folder).serve();
        Files.writeString(folder.resolve("target/bi-mat.txt"), CANARY);
        Files.writeString(desk.output().resolveSibling("bi-mat.txt"), CANARY);
        Files.writeString(desk.output().resolve(".env"), CANARY);
        Files.createDirectories(desk.output().resolve(".git"));
        Files.writeString(desk.output().resolve(".git/config"), CANARY);
        Files.createSymbolicLink(
                desk.output().resolve("lien-ket.html"), folder.resolve("target/bi-mat.txt"));
        Files.createSymbolicLink(desk.output().resolve("loi-ra"), folder.resolve("target"));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest(name = "DS01 {0}")
    @DisplayName("DS01 no path leads out of the site")
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/../bi-mat.txt",
                "/tin-tuc/../../bi-mat.txt",
                "/%2e%2e/bi-mat.txt",
                "/%2E%2E/%2e%2e/etc/passwd",
                "/%2e%2e%2fbi-mat.txt",
                "/..%2fbi-mat.txt",
                "/.%2e/bi-mat.txt",
                "/%252e%252e/bi-mat.txt",
                "/%252e",
                "/..%5cbi-mat.txt",
                "/..%255cbi-mat.txt",
                "/..\\bi-mat.txt",
                "/..;/bi-mat.txt",
                "/;/../bi-mat.txt",
                "/%00",
                "/bi-mat.txt%00.html",
                "/index.html%00",
                "//etc/passwd",
                "///etc/passwd",
                "//bi-mat.txt",
                "/tin-tuc//../bi-mat.txt",
                "/C:/Windows/win.ini",
                "/c:%5cwindows",
                "\\\\host\\share",
                "/\\\\host\\share",
                "bi-mat.txt",
                "../bi-mat.txt",
                "*",
                "http://127.0.0.1/../bi-mat.txt",
                "file:///etc/passwd",
                "/%c0%ae%c0%ae/bi-mat.txt",
                "/%u002e%u002e/bi-mat.txt",
                "/%",
                "/%2",
                "/%zz",
                "/./",
                "/tin-tuc/./2026",
                "/~root/.ssh/id_rsa",
                "/.bantin/../.env",
                "/.bantin/%2e%2e/bi-mat.txt",
                "/.bantin/unknown",
                "/.bantin",
                "/%0d%0aSet-Cookie:%20a=b",
                "/\u00e1"
            })
    void leadsNowhere(String target) {
        Raw.Answer answer = Raw.get(desk.port(), target);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.head() + answer.body()).doesNotContain(CANARY, "root:", "Set-Cookie");
    }

    @ParameterizedTest(name = "DS02 {0}")
    @DisplayName("DS02 whoever calls it by another name is refused")
    @ValueSource(
            strings = {
                "Host: evil.com\r\n",
                "Host: 127.0.0.1.evil.com\r\n",
                "Host: localhost.evil.com:8080\r\n",
                "Host: evil.com:80@localhost\r\n",
                "Host: 2130706433\r\n",
                "Host: 0x7f.1\r\n",
                "Host: 192.168.1.5\r\n",
                "Host: [::1\r\n",
                "Host: localhost:\r\n",
                "Host: localhost:http\r\n",
                "Host: \r\n",
                "",
                "Host: localhost\r\nHost: localhost\r\n",
                "Host: localhost\r\nHost: evil.com\r\n",
                "Host: localhost, evil.com\r\n",
                "Host: localhost\r\nX-Forwarded-Host: evil.com\r\n"
            })
    void isMisdirected(String hosts) {
        Raw.Answer answer =
                Raw.send(desk.port(), "GET / HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.body()).doesNotContain("Cổng thử");
    }

    @ParameterizedTest
    @DisplayName("DS02 its own names are known, with any port or none")
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "127.0.0.1",
                "127.0.0.1:1",
                "[::1]",
                "[::1]:9000"
            })
    void knowsItsNames(String host) {
        String request = "GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host);

        assertThat(Raw.send(desk.port(), request).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("DS02 a name more can be configured")
    void knowsConfiguredNames(@TempDir Path other) {
        PreviewOptions options =
                new PreviewOptions(
                        InetAddress.getLoopbackAddress(), 0, 1, List.of("toa-soan.example"));
        try (Newsdesk named = Newsdesk.in(other).serve(options)) {
            String request = "GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";

            assertThat(Raw.send(named.port(), request.formatted("toa-soan.example")).status())
                    .isEqualTo(200);
            assertThat(Raw.send(named.port(), request.formatted("example")).status())
                    .isEqualTo(421);
        }
    }

    @ParameterizedTest(name = "DS03 {0} {1}")
    @DisplayName("DS03 events and sockets are not for pages of others")
    @CsvSource({
        "/.bantin/events, https://evil.com",
        "/.bantin/events, http://evil.com",
        "/.bantin/events, null",
        "/.bantin/events, http://192.168.1.5",
        "/.bantin/events, http://127.0.0.1",
        "/.bantin/events, http://127.0.0.1:3000",
        "/.bantin/events, http://localhost:3000",
        "/.bantin/events, https://127.0.0.1:%s",
        "/.bantin/errors, http://evil.com",
        "/, http://evil.com"
    })
    void refusesOtherOrigins(String target, String origin) {
        String field = "Origin: " + origin.replace("%s", String.valueOf(desk.port()));

        assertThat(Raw.get(desk.port(), target, field).status()).isEqualTo(403);
        assertThat(
                        Raw.get(
                                        desk.port(),
                                        target,
                                        field,
                                        "Upgrade: websocket",
                                        "Sec-WebSocket-Key: a")
                                .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("DS04 no other site may read an answer")
    void grantsNothing() {
        for (String target : List.of("/", "/feed.json", "/khong-co", "/.bantin/serve.js")) {
            Raw.Answer answer = Raw.get(desk.port(), target);

            assertThat(answer.head())
                    .contains("Cross-Origin-Resource-Policy: same-origin")
                    .contains("X-Content-Type-Options: nosniff")
                    .contains("X-Frame-Options: SAMEORIGIN")
                    .doesNotContain("Access-Control");
        }
    }

    @Test
    @DisplayName("DS05 data is data, and scripts of other sites get none")
    void dataIsNoScript() throws IOException {
        String json;
        try (var files = Files.walk(desk.output())) {
            json =
                    files.filter(file -> file.toString().endsWith(".json"))
                            .map(file -> "/" + desk.output().relativize(file))
                            .findFirst()
                            .orElseThrow();
        }
        Raw.Answer answer = Raw.get(desk.port(), json, "Sec-Fetch-Site: same-origin");
        assertThat(answer.head()).contains("Content-Type: application/json", "nosniff");

        for (String site : List.of("cross-site", "same-site")) {
            String from = "Sec-Fetch-Site: " + site;
            assertThat(Raw.get(desk.port(), json, from, "Sec-Fetch-Mode: no-cors").status())
                    .isEqualTo(403);
            assertThat(Raw.get(desk.port(), json, from, "Sec-Fetch-Mode: cors").status())
                    .isEqualTo(403);
            assertThat(Raw.get(desk.port(), json, from).status()).isEqualTo(403);
            assertThat(Raw.get(desk.port(), "/", from, "Sec-Fetch-Mode: navigate").status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest(name = "DS06 {0}")
    @DisplayName("DS06 it can only be read")
    @ValueSource(
            strings = {
                "POST",
                "PUT",
                "DELETE",
                "TRACE",
                "CONNECT",
                "PATCH",
                "OPTIONS",
                "PROPFIND",
                "get",
                "GETS"
            })
    void allowsReadingOnly(String method) {
        Raw.Answer answer = Raw.ask(desk.port(), method, "/");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.head()).contains("Allow: GET, HEAD");
    }

    @Test
    @DisplayName("DS06 a method of 10 KB, a body, a request that can be read in two ways")
    void refusesStrangeRequests() {
        assertThat(Raw.ask(desk.port(), "A".repeat(10_240), "/").status()).isEqualTo(405);
        assertThat(Raw.get(desk.port(), "/", "Content-Length: 5").status()).isEqualTo(400);
        assertThat(Raw.get(desk.port(), "/", "Transfer-Encoding: chunked").status()).isEqualTo(400);
        assertThat(Raw.get(desk.port(), "/", "A : b").status()).isEqualTo(400);
        assertThat(Raw.get(desk.port(), "/", "A: b", " folded").status()).isEqualTo(400);
        assertThat(Raw.send(desk.port(), "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n").status())
                .isEqualTo(400);
        assertThat(Raw.send(desk.port(), "\u0016\u0003\u0001\r\n\r\n").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("DS06 HEAD gives the head of what GET gives")
    void answersHead() {
        Raw.Answer get = Raw.get(desk.port(), "/");
        Raw.Answer head = Raw.ask(desk.port(), "HEAD", "/");

        assertThat(head.head()).isEqualTo(get.head());
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest(name = "DS07 {0}")
    @DisplayName("DS07 neither links nor files with a full stop first")
    @ValueSource(
            strings = {
                "/.git/config",
                "/.env",
                "/%2egit/config",
                "/lien-ket.html",
                "/loi-ra/bi-mat.txt",
                "/loi-ra/"
            })
    void hidesWhatIsNotTheSite(String target) {
        Raw.Answer answer = Raw.get(desk.port(), target);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(CANARY);
    }

    @Test
    @DisplayName("DS08 100 KB of fields are too much, and the answer arrives")
    void refusesLargeHeads() throws IOException {
        try (Socket socket = Raw.open(desk.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes(UTF_8));
            try {
                out.write(("A: " + "b".repeat(100 << 10) + "\r\n\r\n").getBytes(UTF_8));
            } catch (SocketException closed) {
                // It may hang up before all is sent.
            }

            assertThat(Raw.read(socket).status()).isEqualTo(431);
        }
    }

    @Test
    @DisplayName(
            "DS08 200 who send a byte now and then are sent away after 10 s, and disturb nobody")
    void outlastsSlowClients() throws Exception {
        List<Socket> slow = new ArrayList<>();
        byte[] head = "GET / HTTP/1.1\r\nX: aaaaaaaaaaaaaaaaaaaaaaaaaa".getBytes(UTF_8);
        for (int i = 0; i < 200; i++) {
            slow.add(Raw.open(desk.port()));
        }
        long start = System.nanoTime();
        int[] sent = {0};
        List<Socket> open = new ArrayList<>(slow);
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> {
                            assertThat(Raw.get(desk.port(), "/").status()).isEqualTo(200);
                            open.removeIf(socket -> !drip(socket, head[sent[0] % head.length]));
                            sent[0]++;
                            return open.isEmpty();
                        });

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofSeconds(9));
        for (Socket socket : slow) {
            socket.close();
        }
    }

    /** One byte more; false when the server has had enough. */
    private static boolean drip(Socket socket, byte one) {
        try {
            if (socket.getInputStream().available() > 0) {
                return false;
            }
            socket.getOutputStream().write(one);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    @DisplayName("DS08 one connection serves many requests, also sent at once")
    void keepsConnections() throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.url("/"))).build();
        for (int i = 0; i < 20; i++) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        }
        String one = "GET /khong-co HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String last = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        String all = Raw.send(desk.port(), one + one + last).toString();

        assertThat(all.split("HTTP/1.1 404", -1)).hasSize(3);
        assertThat(all).contains("HTTP/1.1 200");
    }

    @Test
    @DisplayName("DS10 it listens to this machine only, unless told otherwise")
    void listensToThisMachine() {
        PreviewOptions usual =
                new PreviewOptions(InetAddress.getLoopbackAddress(), 0, 1, List.of());
        assertThat(usual.isOpenToOthers()).isFalse();
        PreviewOptions open =
                new PreviewOptions(new InetSocketAddress(0).getAddress(), 0, 1, List.of());
        assertThat(open.isOpenToOthers()).isTrue();
    }

    @Test
    @DisplayName("DS11 a busy port: the next free one, or none where it must be that one")
    void takesTheNextPort() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket busy = new ServerSocket(0, 1, here)) {
            int port = busy.getLocalPort();
            var fixed = new PreviewOptions(here, port, 1, List.of());
            assertThat(PreviewServer.start(fixed, desk.requests(), desk.listener())).isEmpty();

            var any = new PreviewOptions(here, port, 20, List.of());
            try (Newsdesk next = Newsdesk.in(folder.resolve("khac")).serve(any)) {
                assertThat(next.port()).isBetween(port + 1, port + 19);
            }
        }
    }
}
