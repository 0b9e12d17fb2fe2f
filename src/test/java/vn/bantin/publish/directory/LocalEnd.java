package vn.bantin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.FaultyEnd;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Target;

/** A folder that is published to. */
final class LocalEnd implements FaultyEnd<Trouble.Kind> {
    private final Path folder;
    private final FileOperations disk;
    private final boolean sticky;
    private Optional<NumberedOperations> numbered = Optional.empty();
    private Optional<Path> planted = Optional.empty();

    /**
     * @param folder in which it is made
     */
    LocalEnd(Path folder) {
        this(folder, new RealOperations());
    }

    LocalEnd(Path folder, FileOperations disk) {
        this(folder, disk, false);
    }

    private LocalEnd(Path folder, FileOperations disk, boolean sticky) {
        this.folder = folder;
        this.disk = disk;
        this.sticky = sticky;
    }

    /** One whose trouble stays until the publisher goes. */
    static LocalEnd sticky(Path folder) {
        return new LocalEnd(folder, new RealOperations(), true);
    }

    /** What is published to. */
    Path root() {
        return folder.resolve("cổng tin");
    }

    @Override
    public Target newRun() throws RemoteFailure {
        return newRun(disk);
    }

    @Override
    public Target newRun(Trouble.Kind kind, int at) throws RemoteFailure {
        return newRun(
                sticky || kind.compareTo(Trouble.Kind.KILLED_BEFORE) >= 0
                        ? Trouble.from(kind, at)
                        : Trouble.once(kind, at));
    }

    Target newRun(Trouble trouble) throws RemoteFailure {
        numbered = Optional.of(new NumberedOperations(disk, trouble));
        return newRun(numbered.get());
    }

    @Override
    public int operations() {
        return log().size();
    }

    /** What the last publisher did who could get into trouble. */
    List<String> log() {
        return numbered.orElseThrow().log();
    }

    @Override
    public String operation(int at) {
        return at <= log().size() ? at + " " + log().get(at - 1) : "no operation";
    }

    @Override
    public Optional<byte[]> read(OutputPath path) throws IOException {
        Path file = root().resolve("current").resolve(path.value());
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public boolean switchesAtOnce() {
        return true;
    }

    @Override
    public boolean plant(OutputPath path, byte[] bytes) throws IOException {
        Path file = root().resolve("current").toRealPath().resolve(path.value());
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        planted = Optional.of(file);
        return true;
    }

    /** In the folder where it was put, or what has become of that. */
    @Override
    public Optional<byte[]> planted(OutputPath path) throws IOException {
        Path file = planted.orElseThrow();
        Path release = root().resolve("releases").relativize(file).getName(0);
        Path part = root().resolve("releases/" + release + ".part");
        if (Files.exists(part)) {
            file = part.resolve(root().resolve("releases/" + release).relativize(file));
        }
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public void assertTidy() throws IOException {
        try (Stream<Path> left = Files.list(root())) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .isSubsetOf("current", "releases");
        }
        if (!Files.exists(root().resolve("releases"))) {
            return;
        }
        try (Stream<Path> releases = Files.list(root().resolve("releases"))) {
            for (Path release : releases.toList()) {
                assertThat(release.getFileName().toString()).matches("\\d{8}T\\d{6}Z-\\w{8}");
                assertOnlyOwn(new ReleaseFolder(release));
            }
        }
    }

    @Override
    public void close() {}

    private static void assertOnlyOwn(ReleaseFolder release) throws IOException {
        assertThat(release.record()).exists();
        assertThat(release.shown()).exists();
        try (Stream<Path> files = Files.walk(release.site())) {
            assertThat(
                            files.filter(
                                            path ->
                                                    !Files.isDirectory(
                                                            path, LinkOption.NOFOLLOW_LINKS))
                                    .map(path -> release.site().relativize(path).toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            OwnFiles.read(release.files()).keySet().stream()
                                    .map(OutputPath::value)
                                    .toList());
        }
    }

    Target newRun(FileOperations operations) throws RemoteFailure {
        Access access =
                new Access(
                        Credentials.NONE,
                        folder.resolve("scratch"),
                        folder.resolve("home"),
                        operations,
                        ProxySelector.of(null));
        return DirectoryDriver.connect(Map.of("path", root().toString()), access);
    }
}
