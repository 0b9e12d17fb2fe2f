package vn.bantin.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.DryRun;
import vn.bantin.build.PlanReport;

/**
 * Shows what readers would see change if the portal were built now: addresses added, changed and
 * removed, and why. Finds the faults that a build would find, and fails as it would. Writes nothing
 * but its own report.
 */
@Mojo(name = "plan", requiresProject = false, threadSafe = true)
public final class PlanMojo extends BantinMojo {
    private static final String REPORT = "target/bantin/plan.json";

    /** Where the report goes, as JSON, with every change. */
    @Parameter(property = "bantin.report", defaultValue = REPORT)
    private @Nullable String report;

    /**
     * Where the plan goes a second time, as Markdown, to be put as a comment under a change that
     * somebody proposes. Default: nowhere.
     */
    @Parameter(property = "bantin.comment")
    private @Nullable String comment;

    @Override
    void execute(GoalRun run) throws MojoExecutionException, MojoFailureException {
        PlanReport plan = new DryRun(run.request(), run.console().progress()).plan();
        PlanReport shown = run.places().in(plan);
        new PlanText(run.console()).show(shown);
        run.report(report, REPORT, new PlanJson(shown));
        if (comment != null && !comment.isBlank()) {
            run.write(run.file(comment, ""), new PlanComment(run.console()).of(shown));
        }
        run.judge("planFailed", shown.diagnostics());
    }
}
