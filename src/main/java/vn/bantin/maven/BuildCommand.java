package vn.bantin.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.SiteBuilder;
import vn.bantin.cache.BuildLock;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;

/** One run of the goal: lock, build, report, and Maven's outcome. */
final class BuildCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Surroundings surroundings;
    private final Console console;

    BuildCommand(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    void run(BuildParameters parameters) throws MojoExecutionException, MojoFailureException {
        BuildRequest request = request(parameters);
        Path cache = request.roots().cache();
        String owner = "pid " + ProcessHandle.current().pid();
        Outcome<Optional<BuildLock>> lock =
                BuildLock.acquire(cache, owner, PATIENCE, console::busy);
        lock.diagnostics().forEach(console::show);
        if (lock.value().isEmpty()) {
            throw new MojoFailureException(Fault.BUILD_BUSY.name());
        }
        try (BuildLock held = lock.value().get()) {
            BuildReport built = new SiteBuilder(request, console.progress()).build();
            BuildReport report = new ShownPlaces(request.roots(), surroundings.basedir()).in(built);
            console.show(report);
            write(report, surroundings.folder(parameters.report(), "target/bantin/report.json"));
            judge(report);
        }
    }

    private BuildRequest request(BuildParameters parameters)
            throws MojoExecutionException, MojoFailureException {
        BuildRequest.Roots roots =
                new BuildRequest.Roots(
                        surroundings.folder(parameters.content(), "content"),
                        surroundings.folder(parameters.templates(), "templates"),
                        surroundings.folder(parameters.output(), "target/site"),
                        surroundings.folder(parameters.cache(), "target/bantin"),
                        surroundings.home());
        int threads = parameters.threads() > 0 ? parameters.threads() : surroundings.processors();
        return new BuildRequest(
                roots,
                Surroundings.now(parameters.now()),
                parameters.drafts(),
                threads,
                surroundings.started(),
                Surroundings.generator());
    }

    private static void write(BuildReport report, Path file) throws MojoExecutionException {
        try {
            ReportFile.write(report, file);
        } catch (IOException failure) {
            throw new MojoExecutionException(
                    "The report cannot be written to " + file + ".", failure);
        }
    }

    /** An editor's fault fails the build; the machine's or ours is an error of its own. */
    private void judge(BuildReport report) throws MojoExecutionException, MojoFailureException {
        if (!report.failed()) {
            return;
        }
        long errors = report.diagnostics().stream().filter(Diagnostic::isError).count();
        String summary = console.text("failed", String.valueOf(errors));
        boolean machine =
                report.diagnostics().stream()
                        .map(Diagnostic::fault)
                        .anyMatch(BuildCommand::isMachine);
        if (machine) {
            throw new MojoExecutionException(summary);
        }
        throw new MojoFailureException(summary);
    }

    private static boolean isMachine(Fault fault) {
        return switch (fault) {
            case DISK_FULL, DISK_TOO_SMALL, OUTPUT_WRITE_FAILED, OUTPUT_NOT_WRITABLE -> true;
            default -> false;
        };
    }
}
