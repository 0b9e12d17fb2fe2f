package vn.bantin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.disk.DelegatingOperations;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.Publishing;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.SmallSite;
import vn.bantin.publish.remote.Target;

/** Folders that cannot be published to: said before anything is written. */
class UnfitFolderTest {
    private static final LockNote NOTE =
            LockNote.parse("2026-11-26T01:00:00Z máy của Lan").orElseThrow();

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www/index.html",
                "www/.htaccess",
                "www/releases/20221103/index.html",
                "www/releases/index.html",
                "www/current/index.html",
                "www/lock-of-another-program"
            })
    void whatHoldsOtherThingsThanOurs(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), "của người khác");
        String named = file.replaceFirst("/index.html$", "");

        assertUnfit(Map.of("path", folder + "/www"), named.equals("www") ? file : named);
        assertThat(folder.resolve(file)).hasContent("của người khác");
    }

    @Test
    void aLinkThatIsNotOurs() throws IOException {
        Files.createDirectories(folder.resolve("www"));
        Files.createSymbolicLink(folder.resolve("www/current"), Path.of("../nơi khác/site"));

        assertUnfit(Map.of("path", folder + "/www"), "www/current");
    }

    @Test
    void aFileInItsPlace() throws IOException {
        Files.writeString(folder.resolve("www"), "của người khác");

        assertUnfit(Map.of("path", folder + "/www"), "www is no folder");
    }

    @Test
    void oneWhoseDiskIsNotMounted() {
        assertUnfit(Map.of("path", folder + "/mnt/web/www"), "there is no folder");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "target/site/www, target/site",
        "target/site, target/site",
        "target, target/site",
        "content/www, content"
    })
    void oneThatHasToDoWithTheBuild(String path, String named) throws IOException {
        Files.createDirectories(folder.resolve("target/site"));
        Files.createDirectories(folder.resolve("content"));
        Map<String, String> settings = new HashMap<>();
        settings.put("path", folder.resolve(path).toString());
        settings.put("output", folder.resolve("target/site").toString());
        settings.put("content", folder.resolve("content").toString());

        assertUnfit(settings, named);
    }

    @Test
    void oneThatALinkLeadsIntoTheBuild() throws IOException {
        Files.createDirectories(folder.resolve("target/site"));
        Files.createSymbolicLink(folder.resolve("www"), folder.resolve("target/site"));

        assertUnfit(
                Map.of("path", folder + "/www/x", "output", folder + "/target/site"),
                "target/site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "~/", "~/.."})
    void oneThatIsMuchTooLarge(String path) {
        assertUnfit(Map.of("path", path), "path: «" + path + "»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "nhiều", "10000"})
    void noReleaseToKeep(String keep) {
        assertUnfit(Map.of("path", folder + "/www", "keep", keep), "keep: «" + keep + "»");
    }

    @Test
    void oneBelowTheOwnFolderIsFit() throws IOException {
        Files.createDirectories(folder.resolve("home"));
        connect(Map.of("path", "~/www"), new RealOperations()).lock(NOTE).close();

        assertThat(folder.resolve("home/www")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Operation not permitted", "Operation not supported", ""})
    @DisplayName("a disk without symbolic links: before any file is put")
    void noSymbolicLinks(String reason) {
        LocalEnd end = new LocalEnd(folder, new NoSymbolicLinks(reason));
        RemoteFailure failure =
                catchThrowableOfType(
                        RemoteFailure.class, () -> Publishing.to(end, SmallSite.number(1)));

        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(failure.about()).contains(end.root().toString(), "no symbolic links");
        try (Stream<Path> left = Files.list(end.root().resolve("releases"))) {
            assertThat(left).isEmpty();
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private void assertUnfit(Map<String, String> settings, String named) {
        RemoteFailure failure =
                catchThrowableOfType(
                        RemoteFailure.class,
                        () -> connect(settings, new RealOperations()).lock(NOTE));

        assertThat(failure).as(settings.toString()).isNotNull();
        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(failure.about()).contains(named);
    }

    private Target connect(Map<String, String> settings, FileOperations operations)
            throws RemoteFailure {
        Path home = folder.resolve("home");
        return DirectoryDriver.connect(
                settings,
                new Access(
                        Credentials.NONE,
                        folder.resolve("scratch"),
                        home,
                        operations,
                        ProxySelector.of(null)));
    }

    /** FAT, or a disk that the JDK knows to be like that. */
    private static final class NoSymbolicLinks extends DelegatingOperations {
        private final String reason;

        NoSymbolicLinks(String reason) {
            this.reason = reason;
        }

        @Override
        public void symbolicLink(Path link, Path target) throws IOException {
            if (reason.isEmpty()) {
                throw new UnsupportedOperationException();
            }
            throw new FileSystemException(link.toString(), null, reason);
        }
    }
}
