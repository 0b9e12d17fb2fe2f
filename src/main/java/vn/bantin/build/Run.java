package vn.bantin.build;

import java.util.List;
import java.util.function.Supplier;
import vn.bantin.concurrent.StreamPool;
import vn.bantin.config.SiteConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.FileOperations;
import vn.bantin.render.PageRenderer;

/** What all stages of one run share: the request, whom it tells, what it found, and the time. */
final class Run {
    private final BuildRequest request;
    private final Progress progress;
    private final FileOperations operations;
    private final Findings findings = new Findings();
    private final Stopwatch stopwatch = new Stopwatch();

    /**
     * @param operations how everything is written
     */
    Run(BuildRequest request, Progress progress, FileOperations operations) {
        this.request = request;
        this.progress = progress;
        this.operations = operations;
    }

    /** Parallel streams of the work keep to the threads of the run. */
    <T> T onItsThreads(Supplier<T> work) {
        return StreamPool.on(request.threads(), work);
    }

    /** Does a stage's work: what it says wrong is kept, what it made is given. */
    <T> T stage(String name, Supplier<Outcome<T>> work) {
        progress.at(name, 0, 0);
        return findings.take(stopwatch.time(name, work));
    }

    /** What was encoded before. */
    PhotoCache photoCache(SiteConfig config) {
        return new PhotoCache(
                request.roots().cache(),
                request.beside(),
                config.photos().cacheMegabytes(),
                operations);
    }

    BuildRequest request() {
        return request;
    }

    Progress progress() {
        return progress;
    }

    FileOperations operations() {
        return operations;
    }

    Findings findings() {
        return findings;
    }

    List<BuildReport.StageTime> stages() {
        return stopwatch.stages();
    }

    /** All that was found, in the order of every report. */
    List<Diagnostic> diagnostics() {
        return PageRenderer.oncePerPlace(findings.sorted());
    }
}
