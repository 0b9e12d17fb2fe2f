package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;

/**
 * A site in a folder of its own: written as one text, edited, built, looked at.
 *
 * <pre>
 * -- content/site.yaml --
 * title: Cổng
 * -- content/tin-tuc/2026/bai.md --
 * …
 * </pre>
 */
final class TestSite {
    /** The build clock, unless a test moves it. */
    static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

    private static final Fingerprint GENERATOR = Digest.of("generator", 1);

    private final Path folder;
    private Instant now = NOW;
    private Fingerprint generator = GENERATOR;
    private boolean drafts;
    private int threads = 2;
    private String content = "content";
    private String target = "target";
    private FileOperations operations = new RealOperations();
    private boolean webp = true;
    private int cleanBuilds;

    private TestSite(Path folder) {
        this.folder = folder;
    }

    /** An empty site below {@code folder}. */
    static TestSite in(Path folder) {
        return new TestSite(folder);
    }

    /** Adds the files of one text: a line {@code -- path --} before each. */
    TestSite with(String files) {
        StringBuilder text = new StringBuilder();
        String path = "";
        for (String line : files.lines().toList()) {
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                writeUnlessFirst(path, text);
                path = line.substring(3, line.length() - 3);
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        writeUnlessFirst(path, text);
        return this;
    }

    private void writeUnlessFirst(String path, StringBuilder text) {
        if (!path.isEmpty()) {
            write(path, text.toString());
        }
    }

    TestSite now(String instant) {
        this.now = Instant.parse(instant);
        return this;
    }

    TestSite drafts(boolean shown) {
        this.drafts = shown;
        return this;
    }

    TestSite threads(int count) {
        this.threads = count;
        return this;
    }

    TestSite generator(String name) {
        this.generator = Digest.of("generator", name);
        return this;
    }

    /** Where the sources lie, from now on. */
    TestSite content(String name) {
        this.content = name;
        return this;
    }

    /** Where the output and the cache lie, from now on. */
    TestSite target(String name) {
        this.target = name;
        return this;
    }

    /** Whether the machine can make WebP, from now on. */
    TestSite webp(boolean possible) {
        this.webp = possible;
        return this;
    }

    /** How builds change the disk, from now on. */
    TestSite operations(FileOperations through) {
        this.operations = through;
        return this;
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    Path outputFolder() {
        return folder.resolve(target + "/site");
    }

    Path cacheFolder() {
        return folder.resolve(target + "/bantin");
    }

    TestSite write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TestSite write(String path, byte[] bytes) {
        return io(
                () -> {
                    Files.createDirectories(path(path).getParent());
                    Files.write(path(path), bytes);
                });
    }

    /** Replaces a text that must be there. */
    TestSite edit(String path, String from, String to) {
        String before = text(path(path));
        assertThat(before).as(path).contains(from);
        return write(path, before.replace(from, to));
    }

    TestSite delete(String path) {
        return io(() -> Files.delete(path(path)));
    }

    TestSite rename(String from, String to) {
        return io(
                () -> {
                    Files.createDirectories(path(to).getParent());
                    Files.move(path(from), path(to));
                });
    }

    /** Another time of change, the same content. */
    TestSite touch(String path, Instant modified) {
        return io(() -> Files.setLastModifiedTime(path(path), FileTime.from(modified)));
    }

    /** Gives every file below a folder another time of change. */
    TestSite touchAll(String below, Instant modified) {
        files(path(below)).keySet().forEach(file -> touch(below + "/" + file, modified));
        return this;
    }

    /** Makes the sources equal to these, by path as in {@link #with}; touches only what differs. */
    TestSite sources(SortedMap<String, byte[]> wanted) {
        return io(() -> new SourcesOnDisk(folder).become(wanted));
    }

    /** Builds, whatever comes of it. */
    BuildReport run() {
        return run(outputFolder(), cacheFolder());
    }

    /** Builds, which must succeed. */
    Built build() {
        return good(run(), outputFolder());
    }

    /** Builds the same sources from nothing, elsewhere. */
    Built cleanBuild() {
        Path elsewhere = folder.resolve("clean/" + cleanBuilds++);
        return good(runClean(elsewhere), elsewhere.resolve("site"));
    }

    /** Like {@link #cleanBuild}, whatever comes of it. */
    BuildReport runClean(Path elsewhere) {
        return run(elsewhere.resolve("site"), elsewhere.resolve("bantin"));
    }

    SortedMap<String, byte[]> output() {
        return files(outputFolder());
    }

    /** That the output is what a clean build makes. */
    void assertEqualsClean(String why) {
        assertSameTree(why, cleanBuild().files(), output());
    }

    private static Built good(BuildReport report, Path output) {
        assertThat(report.diagnostics().stream().filter(message -> message.isError()))
                .as("errors of the build")
                .isEmpty();
        return new Built(report, files(output));
    }

    private BuildReport run(Path output, Path cache) {
        return new SiteBuilder(request(output, cache), Progress.SILENT, operations, () -> webp)
                .build();
    }

    /** What a build would change. */
    PlanReport plan() {
        return new DryRun(request(), Progress.SILENT).plan();
    }

    /** What an editor's checklist says, without asking other sites. */
    CheckReport check() {
        return new PortalCheck(request(), Optional.empty(), Progress.SILENT).check();
    }

    /** Mends what can be mended without asking. */
    Mending.Report mend() {
        return new Mending(request(), Progress.SILENT).mend();
    }

    /** Why a document is as it is. */
    WhyReport whyArticle(String written) {
        return new Inquiry(request(), Progress.SILENT).article(written);
    }

    /** Why an address is as it is. */
    WhyReport whyUrl(String written) {
        return new Inquiry(request(), Progress.SILENT).url(written);
    }

    /** A build that is compared with a clean one by the program itself. */
    BuildReport verify() {
        return new VerifiedBuild(request(), Progress.SILENT).build();
    }

    BuildRequest request() {
        return request(outputFolder(), cacheFolder());
    }

    private BuildRequest request(Path output, Path cache) {
        BuildRequest.Roots roots =
                new BuildRequest.Roots(
                        path(content),
                        path("templates"),
                        output,
                        cache,
                        folder.resolve("nha-cua-nguoi-dung"));
        return new BuildRequest(roots, now, drafts, threads, Instant.now(), generator);
    }

    /** Every file below a folder, by slash-separated path. */
    static SortedMap<String, byte[]> files(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        } catch (NoSuchFileException nothingThere) {
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    /** Time of change and content of every file below a folder of this site, by path. */
    SortedMap<String, String> stamps(String below) {
        SortedMap<String, String> stamps = new TreeMap<>();
        io(
                () -> {
                    for (Map.Entry<String, byte[]> file : files(path(below)).entrySet()) {
                        String path = below + "/" + file.getKey();
                        stamps.put(
                                path,
                                Files.getLastModifiedTime(path(path))
                                        + " "
                                        + Checksum.of(file.getValue()));
                    }
                });
        return stamps;
    }

    /** One name for a whole tree: paths and bytes. */
    static String hash(SortedMap<String, byte[]> files) {
        List<Object> all = new ArrayList<>();
        files.forEach(
                (path, bytes) -> {
                    all.add(path);
                    all.add(Digest.ofBytes(bytes));
                });
        return Digest.of(all.toArray()).hex();
    }

    /**
     * Fails with what differs: files of one tree alone, and the first line that is not the same.
     */
    static void assertSameTree(
            String why, SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        List<String> differences = TreeDifference.between(expected, actual);
        assertThat(differences).as(why).isEmpty();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface FileWork {
        void run() throws IOException;
    }

    private TestSite io(FileWork work) {
        try {
            work.run();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
