package vn.bantin.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.bantin.config.PublishHost;
import vn.bantin.config.PublishTarget;
import vn.bantin.config.PublishTarget.Driver;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Maker;
import vn.bantin.output.Manifest;
import vn.bantin.output.ManifestStore;
import vn.bantin.output.OutputFacts;
import vn.bantin.output.OutputFile;
import vn.bantin.output.OutputRoots;
import vn.bantin.output.SiteWriter;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Serving;

/** A portal of a dozen files, built as builds do it, in a folder of its own. */
final class SmallPortal {
    static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    static final Serving PLAIN = new Serving("text/html; charset=utf-8", "", "no-cache");
    private static final Fingerprint GENERATOR = Digest.of("test");
    private static final Inputs INPUTS = new Inputs(GENERATOR, GENERATOR, GENERATOR, GENERATOR);

    private final Path root;
    private final SortedMap<String, String> files = new TreeMap<>();

    SmallPortal(Path root) {
        this.root = root;
    }

    /** The first state: every wave has something. */
    static SmallPortal built(Path root) {
        return new SmallPortal(root)
                .with("assets/site.0000000001.css", "body {}")
                .with("anh/3f/3fa8000000000001-800.jpg", "ảnh")
                .with("tin-tuc/2026/mot/index.html", "một /anh/3f/3fa8000000000001-800.jpg")
                .with("tin-tuc/2026/hai/index.html", "hai")
                .with("tin-tuc/index.html", "mục")
                .with("the/lua/index.html", "thẻ")
                .with("feed.xml", "nguồn tin")
                .with("sitemap.xml", "sơ đồ")
                .with("index.html", "trang chủ 1")
                .build();
    }

    /** The second state: a new article, a changed one, one that is gone, another style sheet. */
    SmallPortal second() {
        return without("assets/site.0000000001.css")
                .without("tin-tuc/2026/hai/index.html")
                .with("assets/site.0000000002.css", "body { margin: 0 }")
                .with("tin-tuc/2026/ba/index.html", "ba")
                .with("tin-tuc/2026/mot/index.html", "một, đã sửa")
                .with("feed.xml", "nguồn tin 2")
                .with("index.html", "trang chủ 2")
                .build();
    }

    SmallPortal with(String path, String text) {
        files.put(path, text);
        return this;
    }

    SmallPortal without(String path) {
        files.remove(path);
        return this;
    }

    SmallPortal build() {
        return build(false);
    }

    /**
     * @param drafts whether it shows what is not published
     */
    SmallPortal build(boolean drafts) {
        try {
            ManifestStore store = new ManifestStore(cache(), new RealOperations());
            Manifest before = store.load();
            TreeSet<OutputPath> planned = new TreeSet<>();
            files.keySet().forEach(path -> planned.add(new OutputPath(path)));
            SiteWriter writer =
                    SiteWriter.open(
                                    new OutputRoots(
                                            output(),
                                            cache().resolve("staging"),
                                            root.resolve("content"),
                                            root.resolve("home")),
                                    store,
                                    before,
                                    planned,
                                    new Maker(GENERATOR, drafts))
                            .value()
                            .orElseThrow();
            files.forEach(
                    (path, text) ->
                            writer.add(
                                    new OutputFile(
                                            new OutputPath(path),
                                            INPUTS,
                                            text.getBytes(UTF_8),
                                            OutputFacts.NONE)));
            TreeSet<OutputPath> deletes = new TreeSet<>(before.own());
            deletes.removeAll(planned);
            writer.commit(Map.of(), deletes);
            return builtAt(NOW);
        } catch (RuntimeException ours) {
            throw new IllegalStateException(ours);
        }
    }

    SmallPortal builtAt(Instant time) {
        return write(cache().resolve(BuiltAt.FILE), time + "\n");
    }

    SmallPortal write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path output() {
        return root.resolve("site");
    }

    Path cache() {
        return root.resolve("cache");
    }

    /** As readers are to get it. */
    SortedMap<String, String> files() {
        return new TreeMap<>(files);
    }

    PublishRequest request() {
        return request(true, false);
    }

    PublishRequest request(boolean exclusive, boolean dryRun) {
        return request(
                URI.create("https://phunu.org.vn/"),
                new PublishRequest.Bounds(NOW, Duration.ofHours(24), Optional.empty(), exclusive),
                dryRun);
    }

    PublishRequest request(URI base, PublishRequest.Bounds bounds, boolean dryRun) {
        return new PublishRequest(
                target(30), base, new PublishRequest.Places(output(), cache()), bounds, dryRun);
    }

    /** With other days of grace. */
    static PublishTarget target(int graceDays) {
        return new PublishTarget(
                "kho",
                Driver.DIRECTORY,
                new Position("content/site.yaml", 7, 3),
                new TreeMap<>(),
                PublishHost.NONE,
                false,
                URI.create("https://phunu.org.vn/"),
                false,
                graceDays,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Nobody else wants anything. */
    static Collaborators alone() {
        return announcing(plan -> {});
    }

    /** The same, but somebody is told what is to be done. */
    static Collaborators announcing(Consumer<PublishPlan> announced) {
        return new Collaborators(
                new Unadorned(), release -> new Blind(), announced, published -> List.of());
    }

    /** The site and nothing else. */
    static final class Unadorned implements Hosting {
        @Override
        public Serving serving(OutputPath path, OutputFacts facts) {
            return PLAIN;
        }

        @Override
        public List<ReleaseFile> complete(Manifest manifest, Collection<ReleaseFile> site) {
            return List.copyOf(site);
        }
    }

    /** Finds nothing. */
    static final class Blind implements Scanner {
        @Override
        public void look(OutputPath path, byte[] bytes) {
            // Nothing to see.
        }

        @Override
        public List<Diagnostic> findings() {
            return List.of();
        }
    }
}
