package vn.bantin.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.disk.RealOperations;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.FaultyEnd;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.SshServer;
import vn.bantin.publish.remote.Target;

/** A folder of a real server, over a line that can be got into trouble. */
final class SftpEnd implements FaultyEnd<Trouble> {
    static final Patience SHORT = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(3));
    private static final Patience LONG =
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60));

    private final SshServer server;
    private final Path folder;
    private final Path site;
    private final List<Line> lines = new ArrayList<>();
    private Optional<Line> last = Optional.empty();

    /**
     * @param folder empty
     */
    SftpEnd(SshServer server, Path folder) throws IOException {
        this.server = server;
        this.folder = folder;
        this.site = Files.createDirectories(folder.resolve("cổng thông tin"));
    }

    /** What is served. */
    Path site() {
        return site;
    }

    Map<String, String> settings() throws IOException {
        Map<String, String> settings = new HashMap<>();
        settings.put("host", "127.0.0.1");
        settings.put("port", Integer.toString(server.port()));
        settings.put("user", System.getProperty("user.name"));
        settings.put("path", site.toString());
        settings.put("hostKey", server.fingerprint());
        return settings;
    }

    Access access(Credentials credentials) {
        return new Access(
                credentials,
                folder.resolve("scratch"),
                folder.resolve("home"),
                new RealOperations(),
                ProxySelector.of(null));
    }

    Credentials user() {
        return new Credentials(
                "", Optional.empty(), Optional.of(server.key("user")), Optional.empty());
    }

    @Override
    public Target newRun() throws IOException {
        return SftpDriver.connect(settings(), access(user()), LONG);
    }

    @Override
    public Target newRun(Trouble kind, int at) throws IOException {
        Line line = new Line(server.port(), Optional.of(kind), at);
        lines.add(line);
        last = Optional.of(line);
        Map<String, String> settings = settings();
        settings.put("port", Integer.toString(line.port()));
        settings.put("workers", "1");
        return SftpDriver.connect(settings, access(user()), SHORT);
    }

    @Override
    public int operations() {
        return last.map(Line::pieces).orElse(0);
    }

    @Override
    public Optional<byte[]> read(OutputPath path) throws IOException {
        Path file = site.resolve(path.value());
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    @Override
    public boolean switchesAtOnce() {
        return false;
    }

    @Override
    public boolean plant(OutputPath path, byte[] bytes) throws IOException {
        Path file = site.resolve(path.value());
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return true;
    }

    @Override
    public void assertTidy() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            assertThat(files.map(site::relativize).map(Path::toString))
                    .noneMatch(name -> name.startsWith(".bantin/staging/"))
                    .noneMatch(name -> name.startsWith(".bantin/lock"))
                    // Of one who died renewing the lock: the next who renews it takes it away.
                    .filteredOn(name -> !name.equals(".bantin/lock.next"))
                    .noneMatch(name -> name.endsWith(".next"));
        }
        assertOldExchangesGone();
    }

    /**
     * What a publisher without the lock was writing when he died stays for a day: somebody else may
     * be writing there. So what lies there now is made two days old, and must be gone the next
     * time.
     */
    private void assertOldExchangesGone() throws IOException {
        Path exchange = site.resolve(".bantin/exchange");
        if (!Files.exists(exchange)) {
            return;
        }
        Instant old = Instant.now().minus(Duration.ofDays(2));
        try (Stream<Path> files = Files.list(exchange)) {
            List<Path> left = files.toList();
            assertThat(left).as("one trouble leaves one").hasSizeLessThan(2);
            for (Path file : left) {
                assertThat(Files.getLastModifiedTime(file).toInstant()).isAfter(old);
                Files.setLastModifiedTime(file, FileTime.from(old));
            }
        }
    }

    /** A text of the file that is served. */
    String text(String path) throws IOException {
        return Files.readString(site.resolve(path), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        for (Line line : lines) {
            line.close();
        }
    }

    /** The driver alone, as a target uses it. */
    SftpFiles files(Patience patience) throws IOException, RemoteFailure {
        Map<String, String> settings = settings();
        Account account = Account.of(settings, user());
        HostKeyVerifier keys = HostKeyVerifier.of(account, server.fingerprint(), folder);
        return new SftpFiles(account, new Connection(account, user(), keys, patience));
    }
}
