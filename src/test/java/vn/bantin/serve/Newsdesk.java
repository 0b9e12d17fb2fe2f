package vn.bantin.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.Progress;
import vn.bantin.fingerprint.Digest;

/** A small portal in a folder of its own, and a preview of it on a real port. */
public final class Newsdesk implements AutoCloseable {
    /** The build clock, unless a test moves it. */
    public static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

    public static final String ONE = "content/tin-tuc/2026/mot.md";
    public static final String TWO = "content/tin-tuc/2026/hai.md";

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Path folder;
    private final List<BuildReport> reports = new CopyOnWriteArrayList<>();
    private final List<Throwable> broken = new CopyOnWriteArrayList<>();
    private volatile Instant now = NOW;
    private Optional<PreviewServer> server = Optional.empty();

    private Newsdesk(Path folder) {
        this.folder = folder;
    }

    /** The files of a portal, not yet served. */
    public static Newsdesk in(Path folder) {
        Newsdesk desk = new Newsdesk(folder);
        desk.write(
                "content/site.yaml",
                """
                title: Cổng thử
                baseUrl: https://portal.example/
                sections:
                  - {path: tin-tuc, title: Tin tức}
                """);
        desk.write(ONE, article("Mùa gặt đầu tiên", "mot", "", "Cả làng ra đồng từ sáng sớm."));
        desk.write(TWO, article("Chợ phiên", "hai", "", "Xem [mùa gặt](mot.md)."));
        desk.write(
                "content/tin-tuc/2026/nhap.md",
                article("Bài còn viết dở", "nhap", "status: draft\n", "Chưa xong."));
        desk.write(
                "content/tin-tuc/2026/hen.md",
                article(
                        "Bài hẹn giờ",
                        "hen",
                        "publishAt: 01/12/2026 - 07:00\naliases: [/cu/hen/]\n",
                        "Sắp tới."));
        return desk;
    }

    static String article(String title, String slug, String more, String body) {
        return """
                ---
                title: %s
                slug: %s
                date: 2026-11-20
                author: Lê An
                sapo: Một câu mở đầu.
                %s---
                %s
                """
                .formatted(title, slug, more, body);
    }

    public Newsdesk serve() {
        return serve(new PreviewOptions(InetAddress.getLoopbackAddress(), 0, 1, List.of()));
    }

    Newsdesk serve(PreviewOptions options) {
        try {
            server = PreviewServer.start(options, requests(), listener());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitBuilds(1);
        return this;
    }

    Supplier<BuildRequest> requests() {
        return () -> request().at(now, Instant.now());
    }

    BuildRequest request() {
        BuildRequest.Roots roots =
                new BuildRequest.Roots(
                        folder.resolve("content"),
                        folder.resolve("templates"),
                        folder.resolve("target/site"),
                        folder.resolve("target/bantin"),
                        folder.resolve("nha"));
        return new BuildRequest(roots, now, false, 2, Instant.now(), Digest.of("thử", 1)).preview();
    }

    PreviewListener listener() {
        return new PreviewListener() {
            @Override
            public void built(BuildReport report) {
                reports.add(report);
            }

            @Override
            public void broken(Throwable why) {
                broken.add(why);
            }

            @Override
            public void watchesSlowly(String why) {
                throw new AssertionError(why);
            }

            @Override
            public Progress progress() {
                return Progress.SILENT;
            }
        };
    }

    void clock(Instant time) {
        now = time;
    }

    public int port() {
        return server.orElseThrow().port();
    }

    public String url(String address) {
        return "http://127.0.0.1:" + port() + address;
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    Path output() {
        return request().roots().output();
    }

    public Newsdesk write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Newsdesk write(String path, byte[] bytes) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.write(path(path), bytes);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As most editors save: another file that takes the place of the first. */
    Newsdesk replace(String path, String text) {
        Path other = path("content/tin-tuc/2026/.goutputstream-X1");
        try {
            Files.writeString(other, text);
            Files.move(other, path(path), StandardCopyOption.ATOMIC_MOVE);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text(String path) {
        try {
            return Files.readString(path(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Replaces a text that must be there. */
    public Newsdesk edit(String path, String from, String to) {
        String before = text(path);
        assertThat(before).contains(from);
        return write(path, before.replace(from, to));
    }

    void delete(String path) {
        try {
            Files.delete(path(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<BuildReport> reports() {
        return reports;
    }

    BuildReport last() {
        return reports.get(reports.size() - 1);
    }

    List<Throwable> broken() {
        return broken;
    }

    void awaitBuilds(int count) {
        await().atMost(LONG).until(() -> reports.size() >= count || !broken.isEmpty());
        assertThat(broken).isEmpty();
    }

    /** Until an address gives a text. */
    void awaitText(String address, String text) {
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(Raw.get(port(), address).body()).contains(text));
    }

    @Override
    public void close() {
        server.ifPresent(PreviewServer::close);
    }
}
