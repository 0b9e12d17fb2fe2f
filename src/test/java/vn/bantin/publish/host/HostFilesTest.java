package vn.bantin.publish.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Manifest;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Wave;

/** The files of each kind of host, as they are written: {@code hosts/KIND}. */
class HostFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/hosts");

    @ParameterizedTest
    @EnumSource(HostKind.class)
    void writesWhatIsExpected(HostKind kind) throws IOException {
        HostRules rules = HostFiles.of(kind, small(), SmallPortal.built().manifest());
        SortedMap<String, String> actual = new TreeMap<>();
        for (ReleaseFile file : rules.files()) {
            byte[] bytes = file.content().read();
            actual.put(file.path().value(), new String(bytes, StandardCharsets.UTF_8));
            assertThat(file.size()).isEqualTo(bytes.length);
            assertThat(file.wave()).isEqualTo(Wave.HOME);
        }
        actual.put(
                "replaced.txt",
                rules.replaced().stream()
                        .map(path -> path.value() + "\n")
                        .collect(Collectors.joining()));
        Path expected = GOLDEN.resolve(kind.name().toLowerCase(Locale.ROOT));
        if (Boolean.getBoolean("golden.update") || !Files.exists(expected)) {
            rewrite(expected, actual);
            fail("%s was written; look at it, then run again", expected);
        }
        assertThat(actual).isEqualTo(read(expected));
    }

    @Test
    void sameIsMadeOfTheSameAndPrintsTellContent() throws IOException {
        Manifest manifest = SmallPortal.built().manifest();
        List<ReleaseFile> one = HostFiles.of(HostKind.NGINX, small(), manifest).files();
        List<ReleaseFile> two = HostFiles.of(HostKind.NGINX, small(), manifest).files();
        assertThat(two).extracting(ReleaseFile::print).isEqualTo(prints(one));
        SiteConfig other = config(SmallPortal.CONFIG.replace("cong.example", "khac.example"));
        assertThat(HostFiles.of(HostKind.NGINX, other, manifest).files())
                .extracting(ReleaseFile::print)
                .doesNotContainAnyElementsOf(prints(one));
    }

    @Test
    void withoutTlsNothingIsSaidOfIt() throws IOException {
        SiteConfig plain = config(SmallPortal.CONFIG.replace("https://cong", "http://cong"));
        assertThat(SecurityHeaders.of(plain)).noneMatch(h -> h.name().startsWith("Strict"));
        assertThat(ContentPolicy.of(plain)).doesNotContain("upgrade-insecure-requests");
        assertThat(SecurityHeaders.of(small()))
                .contains(new Header("Strict-Transport-Security", "max-age=15552000"));
    }

    @Test
    void whatNobodyNamesIsNotAllowed() {
        SiteConfig alone = config(SmallPortal.CONFIG.replaceFirst("comments: .*\n", ""));
        assertThat(ContentPolicy.of(alone))
                .isEqualTo(
                        "base-uri 'none'; connect-src 'self'; default-src 'none'; font-src 'self';"
                                + " form-action 'self'; frame-ancestors 'none'; img-src 'self';"
                                + " manifest-src 'self'; script-src 'self'; style-src 'self';"
                                + " upgrade-insecure-requests");
    }

    @Test
    void theNameOfThePortalIsKeptAtGithub() {
        SiteConfig own = config(SmallPortal.CONFIG.replace("cong.example/bao/", "cong.example/"));
        SiteConfig theirs =
                config(SmallPortal.CONFIG.replace("cong.example/bao/", "hoi.github.io/"));
        assertThat(GithubFiles.of(own)).contains(new HostText("CNAME", List.of("cong.example")));
        assertThat(GithubFiles.of(theirs)).extracting(HostText::path).containsExactly(".nojekyll");
        assertThat(GithubFiles.of(small())).extracting(HostText::path).containsExactly(".nojekyll");
    }

    /** What has no room keeps the page that leads on. */
    @Test
    void limitsOfServicesAreKept() throws IOException {
        Manifest many =
                Manifests.of(
                        IntStream.range(0, 3_000)
                                .boxed()
                                .collect(
                                        Collectors.toMap(
                                                i -> "cu/bai-%05d.htm".formatted(i),
                                                i -> "https://cong.example/bao/moi/" + i + "/")),
                        List.of());
        assertThat(lines(HostKind.CLOUDFLARE, many)).hasSize(2_000 + 1);
        assertThat(text(HostKind.CLOUDFLARE, many).length()).isLessThan(100_000);
        assertThat(lines(HostKind.NETLIFY, many)).hasSize(3_000 + 1);
        assertThat(lines(HostKind.GITLAB, many)).hasSize(1_000 + 1);
        assertThat(HostFiles.of(HostKind.GITLAB, small(), many).replaced())
                .hasSize(1_000)
                .contains(new OutputPath("cu/bai-00999.htm"))
                .doesNotContain(new OutputPath("cu/bai-01000.htm"));

        String far = "xa-".repeat(80);
        Manifest wide =
                Manifests.of(
                        IntStream.range(0, 900)
                                .boxed()
                                .collect(
                                        Collectors.toMap(
                                                i -> "cu/" + far + i + "/index.html",
                                                i -> "https://cong.example/bao/" + i + "/")),
                        List.of());
        assertThat(text(HostKind.GITLAB, wide).getBytes(StandardCharsets.UTF_8).length)
                .isBetween(65_000, 65_536);
        assertThat(text(HostKind.CLOUDFLARE, wide).length()).isBetween(99_000, 100_000);
    }

    @Test
    void nobodyIsLedAway() {
        Manifest away =
                Manifests.of(
                        Map.of(
                                "cu/a.htm", "https://elsewhere.example/",
                                "cu/b.htm", "https://cong.example.evil.example/bao/x/",
                                "cu/c.htm", "https://cong.example/khac/",
                                "cu/d.htm", "https://cong.example/bao/cu/d.htm"),
                        List.of());
        assertThat(OldAddresses.of(small(), away).moved()).isEmpty();
    }

    private static SiteConfig small() {
        return config(SmallPortal.CONFIG);
    }

    static SiteConfig config(String text) {
        return new SiteConfigReader()
                .read(text.getBytes(StandardCharsets.UTF_8), "content/site.yaml")
                .value();
    }

    private static List<String> lines(HostKind kind, Manifest manifest) throws IOException {
        return text(kind, manifest).lines().toList();
    }

    private static String text(HostKind kind, Manifest manifest) throws IOException {
        for (ReleaseFile file : HostFiles.of(kind, small(), manifest).files()) {
            if (file.path().value().equals("_redirects")) {
                return new String(file.content().read(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no _redirects");
    }

    private static List<Fingerprint> prints(List<ReleaseFile> files) {
        return files.stream().map(ReleaseFile::print).toList();
    }

    private static void rewrite(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path at = folder.resolve(file.getKey());
            Files.createDirectories(at.getParent());
            Files.writeString(at, file.getValue());
        }
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
