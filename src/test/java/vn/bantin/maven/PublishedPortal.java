package vn.bantin.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.Progress;
import vn.bantin.build.SiteBuilder;
import vn.bantin.diagnostic.Language;
import vn.bantin.disk.RealOperations;
import vn.bantin.feed.JsonTree;
import vn.bantin.output.Manifest;
import vn.bantin.output.ManifestStore;
import vn.bantin.portal.SamplePortal;

/**
 * A copy of a portal that is built already, which is changed, built and published as the goals do
 * it, with all that they put together for it, but without Maven.
 */
public final class PublishedPortal {
    private final Path folder;
    private final String config;
    private final Settings settings = new Settings();
    private final List<String> said = new ArrayList<>();

    private PublishedPortal(Path folder, String config) {
        this.folder = folder;
        this.config = config;
    }

    /**
     * Copies one.
     *
     * @param folder empty
     */
    public static PublishedPortal copyOf(SamplePortal portal, Path folder) {
        try {
            copy(portal.content(), folder.resolve("content"));
            copy(portal.site(), folder.resolve("site"));
            copy(portal.site().resolveSibling("cache"), folder.resolve("cache"));
            String config = Files.readString(folder.resolve("content/site.yaml"));
            PublishedPortal copy = new PublishedPortal(folder, config);
            BuiltAtFile.write(copy.request());
            return copy;
        } catch (IOException | MojoExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path at = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(at);
                } else {
                    Files.copy(each, at, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /**
     * Says where to publish.
     *
     * @param publish what stands below {@code publish:}, indented
     */
    public void configure(List<String> publish) {
        write(
                content().resolve("site.yaml"),
                config + "\npublish:\n" + String.join("\n", publish) + "\n");
    }

    /**
     * An entry of settings.xml.
     *
     * @param privateKey its file; empty: none
     */
    public void server(String id, String user, String password, String privateKey) {
        Server server = new Server();
        server.setId(id);
        server.setUsername(user);
        server.setPassword(password);
        server.setPrivateKey(privateKey);
        settings.addServer(server);
    }

    /** Changes a text that stands in a source. */
    public void edit(String source, String from, String to) {
        Path file = content().resolve(source);
        try {
            String text = Files.readString(file);
            if (!text.contains(from)) {
                throw new IllegalArgumentException("not in " + source + ": " + from);
            }
            write(file, text.replace(from, to));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Builds what has changed. */
    public BuildReport build() {
        try {
            BuildReport report = new SiteBuilder(request(), Progress.SILENT).build();
            if (report.failed()) {
                throw new IllegalStateException("not built: " + report.diagnostics());
            }
            BuiltAtFile.write(request());
            return report;
        } catch (MojoExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Publishes to one target, and fails where {@code bantin:publish} does.
     *
     * @return the report that the goal leaves
     */
    public Map<String, Object> publish(String target) {
        said.clear();
        try {
            run().locked(run -> work(run, target).publish());
            Path report = request().roots().cache().resolve("publish-" + target + ".json");
            return JsonTree.parse(Files.readString(report));
        } catch (MojoExecutionException | MojoFailureException failed) {
            throw new AssertionError(target + ": " + String.join("\n", said), failed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PublishWork work(GoalRun run, String target) {
        MavenSide maven =
                new MavenSide(
                        settings,
                        ClearSettings::new,
                        new Environment(Map.of("KHO_TOKEN", "gX7pQ2mZ9tR4")));
        PublishParameters parameters = new PublishParameters(target, -1, 24, false);
        return new PublishWork(run, maven, new ClassPathDrivers(), parameters);
    }

    private GoalRun run() {
        Surroundings here =
                new Surroundings(folder, folder.resolve("home"), false, 2, Instant.EPOCH);
        return new GoalRun(
                here, new Console(new Notes(), List.of(Language.EN), false), request(), false);
    }

    private BuildRequest request() {
        return SamplePortal.request(content(), folder);
    }

    /** Its sources. */
    public Path content() {
        return folder.resolve("content");
    }

    /** What was built. */
    public Path site() {
        return request().roots().output();
    }

    /** What the last build says of it. */
    public Manifest manifest() {
        return new ManifestStore(request().roots().cache(), new RealOperations()).load();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a person would have read, for when it fails. */
    private final class Notes extends SystemStreamLog {
        @Override
        public void info(CharSequence line) {
            said.add(line.toString());
        }

        @Override
        public void warn(CharSequence line) {
            info(line);
        }

        @Override
        public void error(CharSequence line) {
            info(line);
        }
    }
}
