package vn.bantin.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.concurrent.StreamPool;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.RealOperations;
import vn.bantin.output.FileStamp;
import vn.bantin.output.Manifest;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.output.ManifestStore;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Serving;

/**
 * The release that the output folder holds, by its closed manifest: every reason not to publish it
 * is found before anybody at a target is asked anything. No file that is as the build has left it
 * is read.
 */
final class BuiltSite {
    private static final Position OUTPUT = Position.of("output");

    private final PublishRequest request;
    private final Hosting hosting;
    private final int threads;
    private final List<Diagnostic> found = new ArrayList<>();
    private Optional<TreeLook> looked = Optional.empty();

    /**
     * @param threads how many look at files at once
     */
    BuiltSite(PublishRequest request, Hosting hosting, int threads) {
        this.request = request;
        this.hosting = hosting;
        this.threads = threads;
    }

    /** Empty where it cannot even be looked at; with errors it is not to be published. */
    Outcome<Optional<Release>> release() {
        return StreamPool.on(threads, this::look);
    }

    /** A warning of files that are not the site's, and so not published. */
    List<Diagnostic> foreign() {
        List<String> others =
                StreamPool.on(threads, () -> looked.map(TreeLook::foreign).orElse(List.of()));
        return others.isEmpty() ? List.of() : List.of(named(Fault.PUBLISH_FOREIGN, others));
    }

    private Outcome<Optional<Release>> look() {
        if (!request.bounds().exclusive()) {
            found.add(Diagnostic.of(Fault.PUBLISH_LOCK_SHARED, Position.of("cache")));
        }
        BaseAddress.check(request.baseUrl()).ifPresent(found::add);
        ManifestStore store = new ManifestStore(request.places().cache(), new RealOperations());
        Manifest manifest = store.load();
        found.addAll(store.warnings());
        Optional<Fault> unfit = unfit(manifest);
        if (unfit.isPresent()) {
            found.add(Diagnostic.of(unfit.get(), OUTPUT));
            return new Outcome<>(Optional.empty(), found);
        }
        if (manifest.drafts()) {
            found.add(Diagnostic.of(Fault.PUBLISH_DRAFTS, OUTPUT));
        }
        BuiltAt.check(request.places().cache(), request.bounds()).ifPresent(found::add);
        looked = Optional.of(new TreeLook(request.places().output(), manifest.entries()));
        List<String> differing = looked.get().differing();
        if (!differing.isEmpty()) {
            found.add(named(Fault.PUBLISH_TREE_DIFFERS, differing));
        }
        return new Outcome<>(Optional.of(release(manifest)), found);
    }

    private static Optional<Fault> unfit(Manifest manifest) {
        if (!manifest.closed()) {
            return Optional.of(Fault.PUBLISH_UNFINISHED);
        }
        return manifest.entries().isEmpty()
                ? Optional.of(Fault.PUBLISH_NO_BUILD)
                : Optional.empty();
    }

    private static Diagnostic named(Fault fault, List<String> paths) {
        return Diagnostic.of(fault, OUTPUT, String.valueOf(paths.size()), Names.few(paths));
    }

    private Release release(Manifest manifest) {
        Identity identity = new Identity();
        List<ReleaseFile> site = new ArrayList<>(manifest.entries().size());
        manifest.entries().forEach((path, entry) -> site.add(file(path, entry, identity)));
        SortedMap<OutputPath, ReleaseFile> files = new TreeMap<>();
        hosting.complete(manifest, site).forEach(file -> files.put(file.path(), file));
        return new Release(manifest.generator(), request.baseUrl(), files);
    }

    private ReleaseFile file(OutputPath path, Entry entry, Identity identity) {
        Serving serving = hosting.serving(path, entry.facts());
        FileStamp stamp = entry.stamp();
        return new ReleaseFile(
                path,
                identity.of(entry.bytes(), serving),
                stamp.size(),
                Waves.of(path),
                serving,
                new SiteFile(request.places().output().resolve(path.value()), entry.bytes()));
    }
}
