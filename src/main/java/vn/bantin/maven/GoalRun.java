package vn.bantin.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.CheckReport;
import vn.bantin.cache.BuildLock;
import vn.bantin.check.report.Findings;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;

/**
 * What goals share while they run: the lock, the report, Maven's outcome.
 *
 * @param surroundings the machine and Maven
 * @param console the person before it
 * @param request what is asked for
 * @param exclusive whether the lock keeps other processes out, too
 */
record GoalRun(
        Surroundings surroundings, Console console, BuildRequest request, boolean exclusive) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What is done under the lock. */
    interface Work {
        void run(GoalRun locked) throws MojoExecutionException, MojoFailureException;
    }

    /** Only one run at a time may use a cache folder, be it only to look at it. */
    void locked(Work work) throws MojoExecutionException, MojoFailureException {
        String owner = "pid " + ProcessHandle.current().pid();
        Outcome<Optional<BuildLock>> lock =
                BuildLock.acquire(request.roots().cache(), owner, PATIENCE, console::busy);
        lock.diagnostics().forEach(console::show);
        if (lock.value().isEmpty()) {
            throw new MojoFailureException(Fault.BUILD_BUSY.name());
        }
        try (BuildLock held = lock.value().get()) {
            work.run(new GoalRun(surroundings, console, request, held.isExclusive()));
        }
    }

    /** Places as they are called here. */
    ShownPlaces places() {
        return new ShownPlaces(request.roots(), surroundings.basedir());
    }

    /**
     * @param written where it goes, as a parameter says; relative to where Maven stands
     */
    void report(@Nullable String written, String fallback, JsonReport report)
            throws MojoExecutionException {
        try {
            write(file(written, fallback), ReportFile.bytes(report));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file that a parameter names. */
    Path file(@Nullable String written, String fallback) {
        return surroundings.folder(written, fallback);
    }

    /** A report that has its form already. */
    void write(Path file, byte[] report) throws MojoExecutionException {
        try {
            ReportFile.write(file, report);
        } catch (IOException failure) {
            throw new MojoExecutionException(
                    "The report cannot be written to " + file + ".", failure);
        }
    }

    /** Shows what keeps a question from being answered, if anything does, and fails. */
    void answerable(List<Diagnostic> diagnostics)
            throws MojoExecutionException, MojoFailureException {
        console.show(diagnostics);
        judge("whyFailed", diagnostics);
    }

    /** A report for whoever reads the output of this process. */
    void print(byte[] report) throws MojoExecutionException {
        try {
            ReportFile.print(report);
        } catch (IOException failure) {
            throw new MojoExecutionException("The report cannot be printed.", failure);
        }
    }

    /**
     * What a check found, for whoever puts it into a form.
     *
     * @param version of this program
     */
    Findings findings(CheckReport report, String version) {
        return new Findings(
                version,
                report.counts().documents(),
                report.counts().pages(),
                report.diagnostics(),
                console.languages());
    }

    /**
     * An editor's fault fails the goal; the machine's or ours is an error of its own.
     *
     * @param summary key of the text that says what follows from errors, with their number
     */
    void judge(String summary, List<Diagnostic> diagnostics)
            throws MojoExecutionException, MojoFailureException {
        judge(console, summary, diagnostics);
    }

    /** The same of a goal that no portal is needed for. */
    static void judge(Console console, String summary, List<Diagnostic> diagnostics)
            throws MojoExecutionException, MojoFailureException {
        List<Fault> errors =
                diagnostics.stream().filter(Diagnostic::isError).map(Diagnostic::fault).toList();
        if (errors.isEmpty()) {
            return;
        }
        String text = console.text(summary, String.valueOf(errors.size()));
        if (errors.stream().anyMatch(GoalRun::isMachine)) {
            throw new MojoExecutionException(text);
        }
        throw new MojoFailureException(text);
    }

    private static boolean isMachine(Fault fault) {
        return switch (fault) {
            case DISK_FULL,
                    DISK_TOO_SMALL,
                    FILE_NOT_WRITTEN,
                    NOT_AS_CLEAN,
                    OUTPUT_WRITE_FAILED,
                    PUBLISH_CONTENT_CHANGED,
                    PUBLISH_DAMAGED,
                    PUBLISH_DRIVER_UNAVAILABLE,
                    PUBLISH_FAILED,
                    PUBLISH_FULL,
                    PUBLISH_NOT_TRUSTED,
                    PUBLISH_RECORD_DAMAGED,
                    PUBLISH_RECORD_FOREIGN,
                    PUBLISH_REFUSED,
                    PUBLISH_SERVER_UNREADABLE,
                    PUBLISH_UNREACHABLE,
                    SOURCE_NOT_WRITTEN,
                    OUTPUT_NOT_WRITABLE ->
                    true;
            default -> false;
        };
    }
}
