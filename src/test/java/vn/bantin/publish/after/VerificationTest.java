package vn.bantin.publish.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Content;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Serving;
import vn.bantin.publish.remote.Wave;

/** What readers get is what was published, or somebody is told. */
class VerificationTest {
    private static final Patience NONE = new Patience(Duration.ZERO, time -> {});

    private final Map<String, String> files =
            new TreeMap<>(
                    Map.of(
                            "index.html", "<p>Trang chủ\n</p>",
                            "feed.xml", feed("tin/e/", "tin/d/", "tin/c/", "tin/b/"),
                            "tin/e/index.html", "năm",
                            "tin/d/index.html", "bốn",
                            "tin/c/index.html", "ba",
                            "tin/b/index.html", "hai",
                            "tin/a/index.html", "một",
                            "sitemaps/2020-01.xml", "<loc>https://x.vn/cong/tin/a/</loc>",
                            "sitemaps/2026-11.xml", "<loc>https://x.vn/cong/tin/e/</loc>"));

    @Test
    @DisplayName("home, the three newest, the oldest and one that is not there, as they are")
    void asksForSixAddresses() throws Exception {
        try (FarEnd server = new FarEnd(this::serve)) {
            assertThat(verify(server, NONE)).isEmpty();
            assertThat(server.asked())
                    .extracting(FarEnd.Asked::path)
                    .hasSize(6)
                    .startsWith("/", "/tin/e/", "/tin/d/", "/tin/c/", "/tin/a/")
                    .last()
                    .asString()
                    .matches("/khong-co-trang-nay-[0-9a-f]{8}/");
            assertThat(server.asked()).extracting(FarEnd.Asked::encoding).containsOnly("identity");
        }
    }

    @Test
    void whatDiffersIsNamedWithItsSizes() throws Exception {
        try (FarEnd server = new FarEnd(serving("/tin/d/", "bốn và hơn nữa"))) {
            List<Diagnostic> found = verify(server, NONE);

            assertThat(found).extracting(Diagnostic::fault).containsExactly(Fault.VERIFY_DIFFERS);
            assertThat(found.get(0).position().file()).isEqualTo(server.uri() + "tin/d/");
            assertThat(found.get(0).arguments()).containsExactly("5", "20");
            assertThat(found.get(0).isError()).isTrue();
        }
    }

    @Test
    void aHostThatMinifiesIsTold() throws Exception {
        try (FarEnd server = new FarEnd(serving("/", "<p>Trang chủ</p>"))) {
            assertThat(faults(verify(server, NONE))).containsExactly(Fault.VERIFY_REWRITTEN);
        }
    }

    @Test
    void whatIsPackedUnaskedIsUnpacked() throws Exception {
        try (FarEnd server = new FarEnd(exchange -> encoded(exchange, "gzip"))) {
            assertThat(verify(server, NONE)).isEmpty();
        }
        try (FarEnd server = new FarEnd(exchange -> encoded(exchange, "br"))) {
            assertThat(faults(verify(server, NONE))).contains(Fault.VERIFY_ENCODED);
        }
    }

    @Test
    @DisplayName("a page that does not exist and is answered with 200")
    void nothingIsMissing() throws Exception {
        FarEnd.Answers answers =
                exchange -> {
                    String body = files.getOrDefault(name(exchange), "Không có");
                    FarEnd.send(exchange, 200, utf8(body));
                };
        try (FarEnd server = new FarEnd(answers)) {
            assertThat(faults(verify(server, NONE)))
                    .containsExactly(Fault.VERIFY_NOTHING_IS_MISSING);
        }
    }

    @Test
    @DisplayName("NW11: one page for everything is somebody else's")
    void captivePortal() throws Exception {
        try (FarEnd server =
                new FarEnd(exchange -> FarEnd.send(exchange, 200, utf8("<h1>Wi-Fi quán</h1>")))) {
            assertThat(faults(verify(server, NONE))).containsExactly(Fault.VERIFY_CAPTIVE);
        }
    }

    @Test
    void redirectsAreFollowedOnTheSameHostOnly() throws Exception {
        FarEnd.Answers answers =
                exchange -> {
                    if (exchange.getRequestURI().getPath().equals("/tin/e/")) {
                        exchange.getResponseHeaders().add("Location", "/moi/");
                        FarEnd.send(exchange, 301, new byte[0]);
                    } else if (exchange.getRequestURI().getPath().equals("/moi/")) {
                        FarEnd.send(exchange, 200, utf8("năm"));
                    } else if (exchange.getRequestURI().getPath().equals("/")) {
                        exchange.getResponseHeaders().add("Location", "http://khac.invalid/?t=1");
                        FarEnd.send(exchange, 302, new byte[0]);
                    } else {
                        serve(exchange);
                    }
                };
        try (FarEnd server = new FarEnd(answers)) {
            List<Diagnostic> found = verify(server, NONE);

            assertThat(faults(found)).containsExactly(Fault.VERIFY_ELSEWHERE);
            assertThat(found.get(0).arguments()).containsExactly("khac.invalid");
        }
    }

    @Test
    @DisplayName("caches get time, the time that was configured and no more")
    void patience() throws Exception {
        int[] asked = {0};
        FarEnd.Answers answers =
                exchange -> {
                    boolean old = exchange.getRequestURI().getPath().equals("/") && asked[0]++ < 3;
                    if (old) {
                        FarEnd.send(exchange, 200, utf8("bản cũ"));
                    } else {
                        serve(exchange);
                    }
                };
        List<Duration> slept = new ArrayList<>();
        try (FarEnd server = new FarEnd(answers)) {
            assertThat(verify(server, new Patience(Duration.ofSeconds(60), slept::add))).isEmpty();
            assertThat(slept)
                    .containsExactly(
                            Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
            assertThat(server.asked()).hasSize(6 + 3);
        }
        slept.clear();
        try (FarEnd server = new FarEnd(serving("/", "bản cũ"))) {
            assertThat(faults(verify(server, new Patience(Duration.ofSeconds(60), slept::add))))
                    .containsExactly(Fault.VERIFY_DIFFERS);
            assertThat(slept.stream().mapToLong(Duration::toSeconds).sum()).isBetween(45L, 60L);
        }
    }

    @Test
    void serversThatAreBroken() throws Exception {
        try (FarEnd server = new FarEnd(exchange -> FarEnd.send(exchange, 503, new byte[0]))) {
            assertThat(faults(verify(server, NONE)))
                    .hasSize(6)
                    .contains(Fault.VERIFY_STATUS, Fault.VERIFY_NOTHING_IS_MISSING);
        }
    }

    @Test
    @DisplayName("NW01: nobody there; NW02: a server that hangs")
    void nobodyAnswers() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        PublicSide nobody =
                new PublicSide(
                        URI.create("http://127.0.0.1:" + port + "/"), ProxySelector.of(null));
        assertThat(new Verification(nobody, NONE).verify(release()))
                .extracting(Diagnostic::fault, found -> found.arguments().get(0))
                .contains(tuple(Fault.VERIFY_SILENT, "REFUSED"))
                .hasSize(6);

        CountDownLatch end = new CountDownLatch(1);
        FarEnd.Answers hang =
                exchange -> {
                    try {
                        end.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                };
        try (FarEnd server = new FarEnd(hang)) {
            Web hasty = new Web(ProxySelector.of(null), Duration.ofMillis(50));
            assertThat(new Verification(server.side(), NONE, hasty).verify(release()))
                    .extracting(found -> found.arguments().get(0))
                    .containsOnly("SLOW");
            end.countDown();
        }
    }

    @Test
    @DisplayName("NW01: a certificate that is somebody else's, and nothing accepts it anyway")
    void tlsMismatch() throws Exception {
        try (TlsEnd server = new TlsEnd()) {
            PublicSide side = new PublicSide(server.uri(), ProxySelector.of(null));
            assertThat(new Verification(side, NONE).verify(release()))
                    .hasSize(6)
                    .extracting(found -> found.arguments().get(0))
                    .containsOnly("TLS");
        }
    }

    @Test
    void aReleaseThatCannotBeReadIsNotCompared() throws Exception {
        List<ReleaseFile> broken =
                List.of(
                        file(
                                "index.html",
                                () -> {
                                    throw new IOException("gone");
                                }));
        try (FarEnd server = new FarEnd(this::serve)) {
            assertThat(faults(new Verification(server.side(), NONE).verify(broken)))
                    .containsExactly(Fault.VERIFY_NOT_COMPARED);
        }
    }

    private List<Diagnostic> verify(FarEnd server, Patience patience) throws InterruptedException {
        return new Verification(server.side(), patience).verify(release());
    }

    private static List<Fault> faults(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::fault).toList();
    }

    private List<ReleaseFile> release() {
        return files.entrySet().stream()
                .map(entry -> file(entry.getKey(), () -> utf8(entry.getValue())))
                .toList();
    }

    private static ReleaseFile file(String path, Content content) {
        return new ReleaseFile(
                new OutputPath(path),
                Digest.of(path),
                -1,
                Wave.PAGE,
                new Serving("text/html; charset=utf-8", "", "no-cache"),
                content);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = files.get(name(exchange));
        FarEnd.send(exchange, body == null ? 404 : 200, utf8(body == null ? "Không có" : body));
    }

    private FarEnd.Answers serving(String path, String body) {
        return exchange -> {
            if (exchange.getRequestURI().getPath().equals(path)) {
                FarEnd.send(exchange, 200, utf8(body));
            } else {
                serve(exchange);
            }
        };
    }

    private void encoded(HttpExchange exchange, String encoding) throws IOException {
        String body = files.get(name(exchange));
        if (body == null) {
            serve(exchange);
            return;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(utf8(body));
        }
        exchange.getResponseHeaders().add("Content-Encoding", encoding);
        FarEnd.send(exchange, 200, packed.toByteArray());
    }

    private static String name(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath().substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static String feed(String... newestFirst) {
        StringBuilder feed = new StringBuilder("<rss><channel><link>https://x.vn/cong/</link>");
        for (String path : newestFirst) {
            feed.append(
                    "<item><title>T</title>\n<link>https://x.vn/cong/" + path + "</link></item>");
        }
        return feed.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
