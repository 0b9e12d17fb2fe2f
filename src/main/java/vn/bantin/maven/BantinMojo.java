package vn.bantin.maven;

import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.BuildRequest;

/** What all goals have in common: the parameters that say which portal is meant, as seen when. */
abstract class BantinMojo extends AbstractMojo {
    /** The folder of the portal, against which relative folders are resolved. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    /**
     * The articles and photos. Only new and init make files in it; only addresses, and check when
     * asked to mend, change any.
     */
    @Parameter(property = "bantin.content", defaultValue = "content")
    private @Nullable String content;

    /** The portal's own templates, file by file over the default theme. Need not exist. */
    @Parameter(property = "bantin.templates", defaultValue = "templates")
    private @Nullable String templates;

    /** Where the site goes. Files in it that Bản Tin has not made are never touched. */
    @Parameter(property = "bantin.output", defaultValue = "target/site")
    private @Nullable String output;

    /**
     * What the next build wants to know of this one. Keep it between builds in CI to build only
     * what changed.
     */
    @Parameter(property = "bantin.cache", defaultValue = "target/bantin")
    private @Nullable String cache;

    /**
     * The build clock, an instant such as 2026-11-24T08:00:00Z: what is published by then is built.
     * Default: now.
     */
    @Parameter(property = "bantin.now")
    private @Nullable String now;

    /**
     * Whether drafts, articles in review and scheduled ones are in view too. For an editor's eyes,
     * never to publish.
     */
    @Parameter(property = "bantin.drafts", defaultValue = "false")
    private boolean drafts;

    /** Language of messages: vi, en or both. */
    @Parameter(property = "bantin.lang", defaultValue = "vi")
    private @Nullable String lang;

    /**
     * How many threads work at once; where there are several, one more makes pages. Default: one
     * for each processor.
     */
    @Parameter(property = "bantin.threads", defaultValue = "0")
    private int threads;

    /** Whether to do nothing at all. */
    @Parameter(property = "bantin.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Surroundings surroundings = Surroundings.of(basedir, session);
        Console console =
                new Console(getLog(), surroundings.languages(lang), surroundings.isInteractive());
        if (skip) {
            console.label("skipped");
            return;
        }
        CommonParameters parameters =
                new CommonParameters(content, templates, output, cache, now, drafts, threads);
        BuildRequest request = asked(surroundings.request(parameters));
        GoalRun run = new GoalRun(surroundings, console, request, false);
        try {
            run.locked(this::execute);
        } finally {
            ended();
        }
    }

    /** What this goal makes of what all goals are asked. */
    BuildRequest asked(BuildRequest request) {
        return request;
    }

    /** When the goal's work is over and the lock given up, whatever came of it. */
    void ended() {}

    /** Whether somebody has said what time it is to be. */
    final boolean hasFixedClock() {
        return now != null && !now.isBlank();
    }

    /** The goal's own work, under the lock. */
    abstract void execute(GoalRun run) throws MojoExecutionException, MojoFailureException;
}
