package vn.bantin.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.Progress;
import vn.bantin.build.SiteBuilder;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.output.Manifest;
import vn.bantin.output.ManifestStore;

/**
 * The repository's own portal, built.
 *
 * @param content its sources
 * @param site the output folder
 * @param report of the build
 * @param files all of the output by address, such as {@code /tin-tuc/index.html}
 */
public record SamplePortal(
        Path content, Path site, BuildReport report, SortedMap<String, byte[]> files) {
    static final Path CONTENT = Path.of("content").toAbsolutePath();
    static final String BASE = "https://phunuxuthanh.example";

    /** The sample's own piece on the training of 2022. */
    static final String REFERENCE = "/tin-tuc/2022/tap-huan-du-an-8/index.html";

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    /** As of 24 November 2026; built once for all tests. */
    public static SamplePortal shared() {
        return Shared.PORTAL;
    }

    /** Not before somebody wants it: other portals are built here, too. */
    private static final class Shared {
        static final SamplePortal PORTAL = at(NOW);
    }

    /** As of another moment. */
    static SamplePortal at(Instant now) {
        return of(CONTENT, now);
    }

    /** Another portal with the default theme, as of 24 November 2026. */
    public static SamplePortal of(Path content) {
        return of(content, NOW);
    }

    private static SamplePortal of(Path content, Instant now) {
        try {
            Path folder = Files.createTempDirectory("bantin-portal");
            BuildRequest request = request(content, folder, now);
            BuildRequest.Roots roots = request.roots();
            BuildReport report = new SiteBuilder(request, Progress.SILENT).build();
            if (report.failed()) {
                throw new IllegalStateException("not built: " + report.diagnostics());
            }
            SortedMap<String, byte[]> files = files(roots.output());
            files(folder)
                    .keySet()
                    .forEach(name -> folder.resolve(name.substring(1)).toFile().deleteOnExit());
            return new SamplePortal(content, roots.output(), report, files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** To build a portal in another folder with the default theme, as of 24 November 2026. */
    public static BuildRequest request(Path content, Path folder) {
        return request(content, folder, NOW);
    }

    private static BuildRequest request(Path content, Path folder, Instant now) {
        BuildRequest.Roots roots =
                new BuildRequest.Roots(
                        content,
                        Path.of("templates").toAbsolutePath(),
                        folder.resolve("site"),
                        folder.resolve("cache"),
                        folder.resolve("home"));
        return new BuildRequest(roots, now, false, 2, Digest.of("sample portal"));
    }

    /** What the build says of its output. */
    public Manifest manifest() {
        return new ManifestStore(site.resolveSibling("cache"), new RealOperations()).load();
    }

    /** Whole pages: no fragments. */
    public SortedMap<String, Document> pages() {
        SortedMap<String, Document> pages = new TreeMap<>();
        files.keySet().stream()
                .filter(SamplePortal::isPage)
                .forEach(address -> pages.put(address, page(address)));
        return pages;
    }

    Document page(String address) {
        return Jsoup.parse(text(address), BASE + address);
    }

    String text(String address) {
        byte[] bytes = files.get(address);
        if (bytes == null) {
            throw new IllegalArgumentException("not in the output: " + address);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public static boolean isPage(String address) {
        return (address.endsWith(".html") || address.endsWith(".htm"))
                && !address.startsWith("/fragments/");
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put("/" + name, Files.readAllBytes(file));
            }
        }
        return files;
    }
}
