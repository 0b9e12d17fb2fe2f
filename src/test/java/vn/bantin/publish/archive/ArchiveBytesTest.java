package vn.bantin.publish.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.disk.RealOperations;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.SitePublisher;
import vn.bantin.publish.remote.SmallSite;

/** What is in the bytes of an archive, and what is not. */
class ArchiveBytesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"trang.tar.gz", "trang.tar", "trang.zip"})
    @DisplayName("I6 the same site gives the same bytes in any zone, locale and history")
    void reproducible(String name) throws Exception {
        byte[] first = made("one", name, 3);
        // What stays is taken out of the archive before.
        byte[] later = made("two", name, 1, 2, 3);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String other :
                    List.of("America/Los_Angeles", "Asia/Ho_Chi_Minh", "Pacific/Apia")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                String where = other.replace('/', '-');

                assertThat(Arrays.equals(made(where + 1, name, 3), first)).as(other).isTrue();
                assertThat(Arrays.equals(made(where + 2, name, 1, 2, 3), later)).isTrue();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private byte[] made(String where, String name, int... states) throws Exception {
        Path at = Files.createDirectories(folder.resolve(where));
        ArchiveEnd end = new ArchiveEnd(at, name, "");
        for (int state : states) {
            SitePublisher.publish(end, SmallSite.number(state));
        }
        return Files.readAllBytes(end.archive());
    }

    @Test
    @DisplayName("GitHub Pages: files and folders only, readable by others, nobody's")
    void asGitHubTakesIt() throws Exception {
        ArchiveEnd end = new ArchiveEnd(folder, "trang.tar.gz", "");
        SitePublisher.publish(end, SmallSite.number(1));
        String list = Programs.run("tar", "--numeric-owner", "-tvzf", end.archive().toString());

        assertThat(list.lines())
                .isNotEmpty()
                .allMatch(
                        line -> line.matches("(-rw-r--r--|drwxr-xr-x) 0/0 .* 1980-02-01 00:00 .*"));
        assertThat(list.lines().filter(line -> line.startsWith("-")))
                .hasSize(SmallSite.number(1).files().size());
    }

    @Test
    @DisplayName("GitLab Pages: the site is in the folder public")
    void asGitLabTakesIt() throws Exception {
        ArchiveEnd end = new ArchiveEnd(folder, "trang.zip", "public");
        SitePublisher.publish(end, SmallSite.number(1));
        String list = Programs.run("unzip", "-Z1", end.archive().toString());

        assertThat(list.lines())
                .contains("public/index.html")
                .allMatch(line -> line.startsWith("public/"));
    }

    @Test
    @DisplayName("I5 where nothing changes, nothing is written")
    void unchanged() throws Exception {
        ArchiveEnd end = new ArchiveEnd(folder, "trang.zip", "");
        SitePublisher.publish(end, SmallSite.number(1));
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Path record = Path.of(end.archive() + ".record");
        Files.setLastModifiedTime(end.archive(), old);
        Files.setLastModifiedTime(record, old);
        SitePublisher.publish(end, SmallSite.number(1));

        assertThat(Files.getLastModifiedTime(end.archive())).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(record)).isEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "missing", "record"})
    @DisplayName("NW05 an archive that is not what its record says is made of all files anew")
    void damaged(String how) throws Exception {
        ArchiveEnd end = new ArchiveEnd(folder, "trang.tar.gz", "");
        SitePublisher.publish(end, SmallSite.number(1));
        switch (how) {
            case "changed" -> Files.write(end.archive(), new byte[] {1, 2, 3});
            case "missing" -> Files.delete(end.archive());
            default -> Files.delete(Path.of(end.archive() + ".record"));
        }
        assertThat(SitePublisher.record(end)).isEmpty();
        SitePublisher.publish(end, SmallSite.number(2));

        assertThat(end.unpack().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        SmallSite.number(2).files().keySet().stream()
                                .map(path -> path.value())
                                .toList());
    }

    @Test
    @DisplayName("thousands of files and long names are all there")
    void many() throws Exception {
        Path file = folder.resolve("many.zip");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Pack pack = Form.ZIP.write(out)) {
            for (int number = 0; number < 70_000; number++) {
                pack.file("tin/%06d".formatted(number), new byte[0]);
            }
        }
        Files.write(file, out.toByteArray());

        assertThat(Programs.run("unzip", "-Z1", file.toString()).lines()).hasSize(70_000);
        try (Unpack unpack = Form.ZIP.read(Files.newInputStream(file))) {
            assertThat(unpack.file("tin/069999")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trang.rar", "trang", "", "a\0.zip"})
    void otherNames(String name) {
        assertThat(refused(Map.of("path", name)).kind()).isEqualTo(Kind.UNFIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../public", "/public", "a//b"})
    void otherRoots(String root) {
        RemoteFailure failure = refused(Map.of("path", "/tmp/trang.zip", "root", root));

        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(failure.about()).contains(root);
    }

    @Test
    @DisplayName("NW10 a folder in the way is left alone")
    void folderInTheWay() throws Exception {
        ArchiveEnd end = new ArchiveEnd(folder, "trang.zip", "");
        Files.createDirectories(end.archive().resolve("của tôi"));
        RemoteFailure failure =
                catchThrowableOfType(
                        RemoteFailure.class, () -> SitePublisher.publish(end, SmallSite.number(1)));

        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(end.archive().resolve("của tôi")).exists();
    }

    private RemoteFailure refused(Map<String, String> settings) {
        Access access =
                new Access(
                        Credentials.NONE,
                        folder,
                        folder,
                        new RealOperations(),
                        ProxySelector.of(null));
        return catchThrowableOfType(
                RemoteFailure.class, () -> ArchiveDriver.connect(settings, access));
    }
}
