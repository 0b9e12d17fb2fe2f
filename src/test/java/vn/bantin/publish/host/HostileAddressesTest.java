package vn.bantin.publish.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.config.SiteConfig;
import vn.bantin.output.Manifest;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;

/**
 * Addresses that would be directives if they were let: no editor can write them, nor need we trust
 * that.
 */
class HostileAddressesTest {
    private static final String PORTAL = "https://cong.example/bao/";
    private static final List<String> ADDRESSES =
            List.of(
                    "a\" \"/x\"; } server { listen 9; } map $uri $y { \"z",
                    "b'; return 200; '",
                    "c;}location /{root /etc;}",
                    "d\nRedirectMatch 301 ^/ http:evil.example\n",
                    "e\r\nSet-Cookie: a=b",
                    "f$uri${document_root}$1$&%1%{HTTP_HOST}",
                    "g.*",
                    "h(?:[a-z]+)+$",
                    "i^|a|{1,}",
                    "j # k",
                    "l /khac 301!\n/* http:evil.example/:splat 301!",
                    "m*:splat",
                    "n%2e%2e%2f%00",
                    "o<script>alert(1)</script>",
                    "p ế đ ⛵",
                    "q~r",
                    "~s",
                    "t\tu",
                    "v`id`$(id)",
                    "w'x\"y",
                    "y${PATH}",
                    "z%{ENV:PATH}");

    @TempDir Path work;

    @ParameterizedTest
    @EnumSource(
            value = HostKind.class,
            names = {"NGINX", "APACHE"})
    void everyOneLeadsWhereItSaysAndNowhereElse(HostKind kind) throws Exception {
        HostedSite site = layOut(kind, manifest());
        assertThat(WebServer.complaints(site)).isEmpty();
        try (WebServer server = WebServer.start(site)) {
            for (int i = 0; i < ADDRESSES.size(); i++) {
                String address = ADDRESSES.get(i);
                String asked = "/bao/cu/" + Escapes.percent(address) + "/";
                HttpResponse<byte[]> answer = server.get(asked);
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                if (kind == HostKind.APACHE && !Escapes.isPlain(end(i))) {
                    // The page that stands there leads on.
                    assertThat(answer.statusCode()).as("%s: %s", kind, asked).isEqualTo(200);
                } else {
                    assertThat(answer.statusCode()).as("%s: %s", kind, asked).isEqualTo(301);
                    assertThat(answer.headers().firstValue("Location").orElse(""))
                            .as("%s: %s", kind, asked)
                            .endsWith("/bao/moi/" + i + "/" + Escapes.percent(end(i)));
                }
                String gone = "/bao/go/" + Escapes.percent(address) + "/";
                // What nginx takes for a question is as good as not there.
                assertThat(server.get(gone).statusCode())
                        .as("%s: %s", kind, gone)
                        .isEqualTo(kind == HostKind.NGINX && address.contains("?") ? 404 : 410);
            }
            assertThat(server.get("/bao/cu/gxyz/").statusCode()).isEqualTo(404);
            assertThat(server.get("/bao/cu/habc/").statusCode()).isEqualTo(404);
            assertThat(server.get("/bao/passwd").statusCode()).isEqualTo(404);
        }
    }

    /** As many as a newsroom of twenty years may have, long ones among them. */
    @ParameterizedTest
    @EnumSource(
            value = HostKind.class,
            names = {"NGINX", "APACHE"})
    void thousandsAreTaken(HostKind kind) throws Exception {
        Map<String, String> redirects = new TreeMap<>();
        for (int i = 0; i < 5_000; i++) {
            redirects.put(
                    "cu/%d/%s-%d.htm".formatted(i % 7, "mot-bai-rat-dai-".repeat(i % 12), i),
                    PORTAL + "moi/" + i + "/");
        }
        HostedSite site = layOut(kind, Manifests.of(redirects, List.of()));
        try (WebServer server = WebServer.start(site)) {
            for (int i = 0; i < 5_000; i += 499) {
                String asked =
                        "/bao/cu/%d/%s-%d.htm"
                                .formatted(i % 7, "mot-bai-rat-dai-".repeat(i % 12), i);
                HttpResponse<byte[]> answer = server.get(asked);
                assertThat(answer.statusCode()).as(asked).isEqualTo(301);
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .endsWith("/bao/moi/" + i + "/");
            }
        }
    }

    /** One rule a line, three words each, none of which holds what a service reads as a pattern. */
    @ParameterizedTest
    @EnumSource(
            value = HostKind.class,
            names = {"CLOUDFLARE", "NETLIFY", "GITLAB"})
    void linesOfRulesHoldNothingElse(HostKind kind) throws IOException {
        List<ReleaseFile> files = HostFiles.of(kind, config(), manifest()).files();
        String text =
                new String(files.get(files.size() - 1).content().read(), StandardCharsets.UTF_8);
        assertThat(text.lines().skip(1))
                .hasSize(ADDRESSES.size() * (kind == HostKind.NETLIFY ? 2 : 1))
                .allMatch(
                        line ->
                                line.matches(
                                        "/bao/[A-Za-z0-9/._~,%-]+ /bao/[A-Za-z0-9/._~,%-]+ (301!?|410!)"));
    }

    @Test
    void regularExpressionsMatchTheirAddressAlone() {
        for (String address : ADDRESSES) {
            String bytes =
                    new String(
                            address.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertThat(bytes).matches(Escapes.regex(address));
            assertThat(Escapes.regex(address)).matches("(?:[A-Za-z0-9/_~,-]|\\\\x[0-9A-F]{2})+");
        }
    }

    private static Manifest manifest() {
        Map<String, String> redirects = new TreeMap<>();
        List<String> gone = new ArrayList<>();
        for (int i = 0; i < ADDRESSES.size(); i++) {
            String address = ADDRESSES.get(i);
            redirects.put("cu/" + address + "/index.html", PORTAL + "moi/" + i + "/" + end(i));
            gone.add("go/" + address + "/index.html");
        }
        return Manifests.of(redirects, gone);
    }

    private static boolean isOdd(int i) {
        return i % 2 == 1;
    }

    /** Of where the address leads: every second one is hostile, too. */
    private static String end(int i) {
        return isOdd(i) ? ADDRESSES.get(i) : "";
    }

    private static SiteConfig config() {
        return HostFilesTest.config(SmallPortal.CONFIG);
    }

    private HostedSite layOut(HostKind kind, Manifest manifest) throws IOException {
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path release = Files.createDirectories(work.resolve("releases/1"));
        List<String> more = new ArrayList<>();
        for (ReleaseFile file : HostFiles.of(kind, config(), manifest).files()) {
            Path at = release.resolve(file.path().value());
            Files.createDirectories(at.getParent());
            Files.write(at, file.content().read());
            if (kind == HostKind.APACHE) {
                more.addAll(included(at));
            }
        }
        for (OutputPath path : manifest.entries().keySet()) {
            Path page = release.resolve(path.value());
            Files.createDirectories(page.getParent());
            Files.writeString(page, "<!doctype html><title>old</title>");
        }
        Files.writeString(release.resolve("404.html"), "<!doctype html><title>404</title>");
        Path www = Files.createDirectories(work.resolve("www"));
        Files.createSymbolicLink(work.resolve("current"), Path.of("releases/1"));
        Files.createSymbolicLink(www.resolve("bao"), work.resolve("current"));
        return new HostedSite(kind, work, www, config(), more);
    }

    /** So that {@code apachectl configtest} reads what Apache reads only when it is asked. */
    private List<String> included(Path htaccess) throws IOException {
        Path copy = work.resolve("checked-" + Math.abs(htaccess.hashCode()) + ".conf");
        Files.copy(htaccess, copy);
        return List.of("<Directory /nowhere>", "Include " + copy, "</Directory>");
    }
}
