package vn.bantin.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.Progress;
import vn.bantin.build.SiteBuilder;
import vn.bantin.fingerprint.Digest;

/** What a build that knows nothing makes of the same sources, drafts included. */
final class CleanSite {
    private CleanSite() {}

    /** That the output folder of a preview holds it byte for byte. */
    static void assertSame(Newsdesk desk) {
        BuildRequest request = desk.request();
        BuildRequest.Roots roots = request.roots();
        Path elsewhere = desk.path("sach-" + System.nanoTime());
        BuildRequest.Roots apart =
                new BuildRequest.Roots(
                        roots.content(),
                        roots.templates(),
                        elsewhere.resolve("site"),
                        elsewhere.resolve("cache"),
                        roots.home());
        BuildReport clean =
                new SiteBuilder(
                                new BuildRequest(
                                        apart,
                                        request.now(),
                                        true,
                                        2,
                                        Instant.EPOCH,
                                        request.generator()),
                                Progress.SILENT)
                        .build();
        assertThat(clean.failed()).isFalse();
        assertThat(files(desk.output())).isEqualTo(files(elsewhere.resolve("site")));
    }

    /** Digests by path. */
    private static SortedMap<String, String> files(Path root) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        Digest.ofBytes(Files.readAllBytes(file)).hex());
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
