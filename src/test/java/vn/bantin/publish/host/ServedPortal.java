package vn.bantin.publish.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.output.Manifest;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Serving;

/**
 * What readers get of a small portal below {@code /bao/} from real nginx and real Apache that were
 * told nothing but our files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedPortal {
    private static final String ARTICLE = "/bao/tin-tuc/2026/bai-mot/";
    private static final String STYLE = SmallPortal.path("assets/site\\..*\\.css");
    private static final String PHOTO = SmallPortal.path("anh/.*-512\\.png");

    private final HostKind kind;
    private HostedSite site;
    private WebServer server;

    ServedPortal(HostKind kind) {
        this.kind = kind;
    }

    @BeforeAll
    void serve(@TempDir Path work) throws IOException {
        site = HostedSite.of(kind, work, SmallPortal.built());
        Path hidden = Files.createDirectories(site.current().toRealPath().resolve(".bantin"));
        Files.writeString(hidden.resolve("lock"), "not for readers");
        Files.createDirectories(site.current().toRealPath().resolve(".well-known"));
        Files.writeString(site.current().resolve(".well-known/security.txt"), "Contact: x\n");
        age(site.current().toRealPath());
        server = WebServer.start(site);
    }

    /** Of a file of the same second Apache says that it may change yet: its tag is a weak one. */
    private static void age(Path folder) throws IOException {
        FileTime earlier = FileTime.from(Instant.now().minusSeconds(60));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, earlier);
            }
        }
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    /** The rules that hosts are told are those that storage gets with each file. */
    @Test
    void everyFileIsServedByTheRules() {
        Manifest manifest = SmallPortal.built().manifest();
        SoftAssertions softly = new SoftAssertions();
        manifest.entries()
                .forEach(
                        (path, entry) -> {
                            boolean old =
                                    entry.facts().gone() || !entry.facts().redirect().isEmpty();
                            if (!old) {
                                isServedByTheRules(softly, path);
                            }
                        });
        softly.assertAll();
        assertThat(manifest.entries()).hasSizeGreaterThan(30);
    }

    private void isServedByTheRules(SoftAssertions softly, OutputPath path) {
        Serving expected = ServingRules.of(path);
        HttpResponse<byte[]> answer = server.get("/bao" + path.address());
        softly.assertThat(answer.statusCode()).as("%s", path).isEqualTo(200);
        softly.assertThat(head(answer, "Content-Type"))
                .as("type of %s", path)
                .isEqualTo(expected.contentType());
        softly.assertThat(head(answer, "Cache-Control"))
                .as("keeping of %s", path)
                .isEqualTo(expected.cacheControl());
        softly.assertThat(answer.body()).as("%s", path).isEqualTo(bytes(path.value()));
        isSecure(softly, path.value(), answer);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "page, gzip",
        "page, br",
        "page, 'gzip, deflate, br, zstd'",
        "page, 'br;q=0, gzip;q=0.5'",
        "page, 'gzip;q=0'",
        "page, identity",
        "style, gzip",
        "style, 'br, gzip'",
        "photo, 'br, gzip'",
        "tin-tuc/feed.xml, gzip",
        "tin-tuc/feed.xml, br"
    })
    void textIsSentPackedToThoseWhoCanReadIt(String what, String accepted) throws IOException {
        String path =
                switch (what) {
                    case "page" -> "tin-tuc/2026/bai-mot/index.html";
                    case "style" -> STYLE;
                    case "photo" -> PHOTO;
                    default -> what;
                };
        HttpResponse<byte[]> answer =
                server.get("/bao" + new OutputPath(path).address(), "Accept-Encoding", accepted);
        String coding = answer.headers().firstValue("Content-Encoding").orElse("");
        assertThat(coding).isEqualTo(what.equals("photo") ? "" : expected(accepted));
        assertThat(head(answer, "Content-Type"))
                .isEqualTo(ServingRules.of(new OutputPath(path)).contentType());
        assertThat(head(answer, "Cache-Control"))
                .isEqualTo(ServingRules.of(new OutputPath(path)).cacheControl());
        assertThat(unpacked(answer.body(), coding)).isEqualTo(bytes(path));
        if (!what.equals("photo")) {
            assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        }
        if (!coding.isEmpty()) {
            assertThat(answer.body())
                    .isEqualTo(bytes(path + (coding.equals("br") ? ".br" : ".gz")));
        }
    }

    /** Debian's nginx knows no brotli by itself. */
    private String expected(String accepted) {
        boolean brotli = accepted.matches(".*\\bbr\\b(?!;q=0).*") && kind == HostKind.APACHE;
        boolean gzip = accepted.matches(".*\\bgzip\\b(?!;q=0($|,)).*");
        return brotli ? "br" : gzip ? "gzip" : "";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bao/cu/123.htm",
                "/bao/cu/bai-mot/",
                "/bao/Cu-ABC/ABC.aspx",
                "/bao/tin-tuc/2026/Bai-Hai/",
                "/bao/x~y",
                "/bao/a,b.html",
                "/bao/cu/anh.jpg",
                "/bao/%63u/123%2ehtm"
            })
    void oldAddressesLeadOn(String old) {
        for (String coding : List.of("identity", "gzip", "br")) {
            HttpResponse<byte[]> answer = server.get(old, "Accept-Encoding", coding);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(location(answer)).isEqualTo(ARTICLE);
            isSecure(answer);
        }
        assertThat(location(server.get(old + "?utm=a%26b"))).isEqualTo(ARTICLE + "?utm=a%26b");
        HttpResponse<byte[]> head = server.send("HEAD", old);
        assertThat(head.statusCode()).isEqualTo(301);
    }

    @Test
    void anAddressThatDiffersByACapitalIsAnother() {
        assertThat(server.get("/bao/tin-tuc/2026/bai-hai/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bao/tin-tuc/2026/bai-da-go/", "/bao/cu/da-go.htm"})
    void whatWasTakenDownIsGone(String address) throws IOException {
        for (String coding : List.of("identity", "gzip", "br")) {
            HttpResponse<byte[]> answer = server.get(address, "Accept-Encoding", coding);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(head(answer, "Content-Type")).isEqualTo("text/html; charset=utf-8");
            assertThat(head(answer, "Cache-Control")).isEqualTo(CacheRule.REVALIDATE.header());
            assertThat(text(answer)).contains("410").contains("Bài viết đã được gỡ");
            isSecure(answer);
        }
        assertThat(server.send("HEAD", address).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bao/khong-co/",
                "/bao/khong-co.html",
                "/bao/assets/site.0123456789.css",
                "/bao/anh/",
                "/bao/anh/27/",
                "/bao/assets/",
                "/bao/cu/",
                "/bao/.bantin/lock",
                "/bao/.bantin/",
                "/bao/tin-tuc/.git/config",
                "/bao/.htaccess",
                "/bao/cu/.htaccess",
                "/bao/bantin.nginx.conf",
                "/bao/bantin.tables.nginx.conf",
                "/bao/index.html.gz",
                "/bao/tin-tuc/index.html.br",
                "/bao/.gone/bao/cu/da-go.htm"
            })
    void whatIsNotThereIsToldByOurPage(String address) throws IOException {
        for (String coding : List.of("identity", "gzip", "br")) {
            HttpResponse<byte[]> answer = server.get(address, "Accept-Encoding", coding);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(head(answer, "Content-Type")).isEqualTo("text/html; charset=utf-8");
            assertThat(head(answer, "Cache-Control")).isEqualTo(CacheRule.REVALIDATE.header());
            assertThat(text(answer).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes("404.html"));
            isSecure(answer);
        }
    }

    @Test
    void whatIsWellKnownIsShown() {
        assertThat(server.get("/bao/.well-known/security.txt").statusCode()).isEqualTo(200);
    }

    @Test
    void aFolderWithoutItsSlashLeadsToIt() {
        HttpResponse<byte[]> answer = server.get("/bao/tin-tuc");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(location(answer)).isEqualTo("/bao/tin-tuc/");
        isSecure(answer);
    }

    @Test
    void nothingCanBeSent() {
        for (String method : List.of("POST", "PUT", "DELETE")) {
            HttpResponse<byte[]> answer = server.send(method, ARTICLE);
            if (answer.statusCode() == 200) {
                // Apache answers POST as GET where nothing takes it.
                assertThat(method).isEqualTo("POST");
            } else {
                assertThat(answer.statusCode()).isIn(403, 404, 405);
            }
            isSecure(answer);
        }
        assertThat(server.get(ARTICLE).statusCode()).isEqualTo(200);
    }

    @Test
    void headSaysWhatGetSays() {
        for (String address : List.of(ARTICLE, "/bao/" + STYLE, "/bao/khong-co/")) {
            HttpResponse<byte[]> get = server.get(address);
            HttpResponse<byte[]> head = server.send("HEAD", address);
            assertThat(head.statusCode()).isEqualTo(get.statusCode());
            assertThat(head.body()).isEmpty();
            assertThat(without(head, "date")).isEqualTo(without(get, "date"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br"})
    void whatHasNotChangedIsNotSentAgain(String coding) {
        for (String address : List.of(ARTICLE, "/bao/" + STYLE, "/bao/feed.xml")) {
            HttpResponse<byte[]> first = server.get(address, "Accept-Encoding", coding);
            for (Map.Entry<String, String> condition :
                    Map.of("If-None-Match", "ETag", "If-Modified-Since", "Last-Modified")
                            .entrySet()) {
                HttpResponse<byte[]> again =
                        server.get(
                                address,
                                "Accept-Encoding",
                                coding,
                                condition.getKey(),
                                head(first, condition.getValue()));
                assertThat(again.statusCode()).as(address).isEqualTo(304);
                assertThat(head(again, "Cache-Control")).isEqualTo(head(first, "Cache-Control"));
                assertThat(again.body()).isEmpty();
            }
            assertThat(server.get(address, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aPartIsSentToThoseWhoAskForIt() {
        HttpResponse<byte[]> part = server.get("/bao/" + PHOTO, "Range", "bytes=0-9");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).hasSize(10);
        assertThat(head(part, "Cache-Control")).isEqualTo(CacheRule.IMMUTABLE.header());
        isSecure(part);
        HttpResponse<byte[]> none = server.get("/bao/" + PHOTO, "Range", "bytes=99999999-");
        assertThat(none.statusCode()).isEqualTo(416);
        // nginx says all of it twice then.
        for (Header header : SecurityHeaders.of(site.config())) {
            assertThat(none.headers().allValues(header.name())).containsOnly(header.value());
        }
    }

    @Test
    void feedsAndPhotosMayBeShownByOthersAndPagesMayNot() {
        assertThat(shared("/bao/feed.xml")).isEqualTo("cross-origin");
        assertThat(shared("/bao/tin-tuc/feed.xml")).isEqualTo("cross-origin");
        assertThat(shared("/bao/" + PHOTO)).isEqualTo("cross-origin");
        assertThat(shared(ARTICLE)).isEqualTo("same-origin");
        assertThat(shared("/bao/" + STYLE)).isEqualTo("same-origin");
    }

    /** What a release is: another folder, and a link that points to it from one moment on. */
    @Test
    void anotherReleaseIsServedAtOnce() throws IOException {
        Path second = site.work().resolve("releases/2");
        Files.createDirectories(second.resolve("tin-tuc"));
        Files.copy(site.current().resolve("404.html"), second.resolve("404.html"));
        Files.writeString(second.resolve("index.html"), "<!doctype html><title>mới</title>");
        if (kind == HostKind.APACHE) {
            Files.copy(site.current().resolve(".htaccess"), second.resolve(".htaccess"));
        }
        try {
            swap("releases/2");
            assertThat(text(server.get("/bao/"))).contains("mới");
            assertThat(server.get(ARTICLE).statusCode()).isEqualTo(404);
        } finally {
            swap("releases/1");
        }
        assertThat(server.get(ARTICLE).statusCode()).isEqualTo(200);
    }

    private void swap(String release) throws IOException {
        Path next = site.work().resolve("next");
        Files.createSymbolicLink(next, Path.of(release));
        Files.move(next, site.current(), StandardCopyOption.ATOMIC_MOVE);
    }

    private String shared(String address) {
        return head(server.get(address), SecurityHeaders.RESOURCE_POLICY);
    }

    private void isSecure(HttpResponse<byte[]> answer) {
        SoftAssertions softly = new SoftAssertions();
        isSecure(softly, answer.uri().toString(), answer);
        softly.assertAll();
    }

    private void isSecure(SoftAssertions softly, String what, HttpResponse<byte[]> answer) {
        for (Header header : SecurityHeaders.of(site.config())) {
            softly.assertThat(answer.headers().allValues(header.name()))
                    .as("%s of %s", header.name(), what)
                    .containsExactly(header.value());
        }
        softly.assertThat(answer.headers().allValues(SecurityHeaders.RESOURCE_POLICY))
                .as("who may show %s", what)
                .hasSize(1);
        softly.assertThat(answer.headers().allValues("Cache-Control"))
                .as("keeping of %s", what)
                .hasSize(1);
    }

    private static Map<String, List<String>> without(HttpResponse<byte[]> answer, String name) {
        Map<String, List<String>> all = new java.util.TreeMap<>(answer.headers().map());
        all.remove(name);
        return all;
    }

    private static String head(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Without scheme, host and port, which are the server's own. */
    private String location(HttpResponse<byte[]> answer) {
        return head(answer, "Location").replace(server.address(), "");
    }

    private byte[] bytes(String path) {
        try {
            return Files.readAllBytes(site.current().resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        String coding = head(answer, "Content-Encoding");
        return new String(unpacked(answer.body(), coding), StandardCharsets.UTF_8);
    }

    static byte[] unpacked(byte[] bytes, String coding) throws IOException {
        return switch (coding) {
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            case "br" -> Decoder.decompress(bytes).getDecompressedData();
            default -> bytes;
        };
    }
}
