package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.Progress;
import vn.bantin.build.UnpublishedTexts;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.scan.MachinePlaces;
import vn.bantin.publish.scan.NamedSecret;
import vn.bantin.publish.scan.Scan;
import vn.bantin.publish.scan.ScanRules;
import vn.bantin.publish.scan.SecretValues;

/** The scanner over what we publish ourselves: no false alarm, and the sample's drafts known. */
class ScannedPortalTest {
    @TempDir Path folder;

    @Test
    @DisplayName("nothing of the sample is called a leak, with the secrets of this very machine")
    void theSampleIsClean() {
        Scan scan = new Scan(rules(found()), found().published());
        SamplePortal.shared().files().entrySet().parallelStream()
                .forEach(file -> scan.file(path(file.getKey()), file.getValue()));

        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("of each document that is not published something is known")
    void everyDocumentThatIsNotPublishedIsKnown() {
        assertThat(found().canaries())
                .extracting(canary -> canary.document())
                .contains(
                        "content/hoat-dong-hoi/2026/ke-hoach-thang-muoi.md",
                        "content/guong-sang/2024/hai-muoi-nam-ganh-nuoc.md");
    }

    @Test
    @DisplayName("the original of a photo, with where it was taken, does not leave")
    void anOriginalIsStopped() throws IOException {
        Path original = SamplePortal.CONTENT.resolve("guong-sang/2026/mua-muoi/muoi-binh-minh.jpg");
        Scan scan = new Scan(rules(found()), found().published());
        scan.file(path("/anh/muoi.jpg"), Files.readAllBytes(original));

        assertThat(scan.diagnostics())
                .isNotEmpty()
                .extracting(Diagnostic::fault)
                .containsOnly(Fault.LEAK_PHOTO_METADATA);
        assertThat(scan.diagnostics())
                .extracting(leak -> leak.arguments().get(0))
                .contains("GPS", "SERIAL");
    }

    @Test
    @DisplayName("golden sites")
    void goldenSitesAreClean() throws IOException {
        Scan scan = new Scan(rules(found()), found().published());
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(Path.of("src/test/resources/sites"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.toString().replace('\\', '/');
                int expected = name.indexOf("/expected/");
                if (expected > 0 && !name.contains("/anh/")) {
                    files.put(name.substring(expected + 9), Files.readAllBytes(file));
                }
            }
        }
        files.forEach((name, bytes) -> scan.file(path(name), bytes));

        assertThat(files).hasSizeGreaterThan(20);
        assertThat(scan.diagnostics()).isEmpty();
    }

    private UnpublishedTexts.Found found() {
        BuildRequest.Roots roots =
                new BuildRequest.Roots(
                        SamplePortal.CONTENT,
                        Path.of("templates").toAbsolutePath(),
                        folder.resolve("site"),
                        folder.resolve("cache"),
                        folder.resolve("home"));
        Instant now = Instant.parse("2026-11-24T08:00:00Z");
        return new UnpublishedTexts(
                        new BuildRequest(roots, now, false, 2, Digest.of("sample portal")),
                        Progress.SILENT)
                .find();
    }

    private static ScanRules rules(UnpublishedTexts.Found found) {
        MachinePlaces places =
                new MachinePlaces(
                        List.of(
                                new NamedSecret("basedir", Path.of("").toAbsolutePath().toString()),
                                new NamedSecret("home", System.getProperty("user.home")),
                                new NamedSecret("tmp", System.getProperty("java.io.tmpdir"))),
                        System.getProperty("user.name"),
                        "may-dung-01");
        return new ScanRules(
                found.canaries(),
                found.photos(),
                SecretValues.of(Map.of("KHO_TOKEN", "gX7pQ2mZ9tR4")),
                places.texts(),
                Set.of());
    }

    private static OutputPath path(String name) {
        return new OutputPath(name.substring(1));
    }
}
