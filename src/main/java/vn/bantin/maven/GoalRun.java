package vn.bantin.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.BuildRequest;
import vn.bantin.cache.BuildLock;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;

/**
 * What goals share while they run: the lock, the report, Maven's outcome.
 *
 * @param surroundings the machine and Maven
 * @param console the person before it
 * @param request what is asked for
 */
record GoalRun(Surroundings surroundings, Console console, BuildRequest request) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What is done under the lock. */
    interface Work {
        void run() throws MojoExecutionException, MojoFailureException;
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
            work.run();
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
        Path file = surroundings.folder(written, fallback);
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
                    SOURCE_NOT_WRITTEN,
                    OUTPUT_NOT_WRITABLE ->
                    true;
            default -> false;
        };
    }
}
