package vn.bantin.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.bantin.build.BuildReport.StageTime;
import vn.bantin.build.BuildRequest.Roots;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.RealOperations;
import vn.bantin.output.ManifestStore;
import vn.bantin.output.OutputFailure;
import vn.bantin.output.ScratchFolder;
import vn.bantin.output.SiteComparison;
import vn.bantin.path.OutputPath;

/**
 * A build, and then a second one of the same request that knows nothing of any earlier, in a folder
 * of its own: the two sites must be the same, byte for byte. So the promise of incremental builds
 * is proved on the site that it was given for.
 */
public final class VerifiedBuild {
    private static final int MOST_NAMED = 20;

    private final BuildRequest request;
    private final Progress progress;
    private final Stopwatch stopwatch = new Stopwatch();

    /** For one build. */
    public VerifiedBuild(BuildRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * The report of the first build, with {@code NOT_AS_CLEAN} where the second came out otherwise.
     */
    public BuildReport build() {
        SortedSet<OutputPath> files = own(request.roots());
        BuildReport built = new SiteBuilder(request, progress).build();
        if (built.failed()) {
            return built;
        }
        files.addAll(own(request.roots()));
        List<Diagnostic> found = stopwatch.time("verify", () -> verify(files));
        List<Diagnostic> all = new ArrayList<>(built.diagnostics());
        all.addAll(found);
        List<StageTime> stages = new ArrayList<>(built.stages());
        stages.addAll(stopwatch.stages());
        return new BuildReport(
                built.ledger(),
                built.counts(),
                built.reasons(),
                built.nextBuild(),
                stages,
                all.stream().sorted().toList(),
                built.addresses());
    }

    /**
     * @param files every file that is ours or was ours before: one that should have gone is a
     *     difference too
     */
    private List<Diagnostic> verify(SortedSet<OutputPath> files) {
        try (ScratchFolder scratch = new ScratchFolder(request.roots().cache().resolve("verify"))) {
            Roots roots = request.roots();
            Roots apart =
                    new Roots(
                            roots.content(),
                            roots.templates(),
                            scratch.folder().resolve("site"),
                            scratch.folder().resolve("cache"),
                            roots.home());
            BuildReport clean = new SiteBuilder(request.with(apart), progress).build();
            if (clean.failed()) {
                return clean.diagnostics().stream().filter(Diagnostic::isError).toList();
            }
            SortedSet<OutputPath> all = new TreeSet<>(files);
            all.addAll(own(apart));
            var comparison = new SiteComparison(roots.output(), apart.output());
            return fault(comparison.differences(all)).stream().toList();
        } catch (OutputFailure failure) {
            return List.of(failure.diagnostic());
        }
    }

    private static SortedSet<OutputPath> own(Roots roots) {
        return new TreeSet<>(new ManifestStore(roots.cache(), new RealOperations()).load().own());
    }

    private static Optional<Diagnostic> fault(SortedSet<OutputPath> differences) {
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        String named =
                differences.stream()
                        .limit(MOST_NAMED)
                        .map(OutputPath::address)
                        .collect(Collectors.joining(", "));
        String rest = differences.size() > MOST_NAMED ? ", …" : "";
        String count = String.valueOf(differences.size());
        return Optional.of(
                Diagnostic.of(Fault.NOT_AS_CLEAN, Position.of("output"), count, named + rest));
    }
}
