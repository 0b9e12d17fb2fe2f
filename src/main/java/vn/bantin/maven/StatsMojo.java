package vn.bantin.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.Newsdesk;
import vn.bantin.desk.DateRange;
import vn.bantin.diagnostic.Outcome;

/**
 * Counts articles, words and photos by person and month: what a newsroom pays by. Of what several
 * made together each has the whole, and in columns of their own an equal share. Writes nothing but
 * the file that is asked for.
 */
@Mojo(name = "stats", requiresProject = false, threadSafe = true)
public final class StatsMojo extends TableMojo {
    /** The first day that counts, or month: 01/10/2026, 2026-10-01, 10/2026 or 2026-10. */
    @Parameter(property = "bantin.from")
    private @Nullable String from;

    /** The last day that counts, or month, whole. */
    @Parameter(property = "bantin.to")
    private @Nullable String to;

    @Override
    void execute(GoalRun run) throws MojoExecutionException, MojoFailureException {
        format();
        Outcome<DateRange> range = DateRange.read(from == null ? "" : from, to == null ? "" : to);
        run.answerable(range.diagnostics());
        Newsdesk.StatsReport report =
                new Newsdesk(run.request(), run.console().progress()).stats(range.value());
        run.answerable(run.places().in(report.diagnostics()));
        if (report.statistics().isPresent()) {
            give(new StatsAnswer(report.ledger(), report.statistics().get()), "stats", run);
        }
    }
}
