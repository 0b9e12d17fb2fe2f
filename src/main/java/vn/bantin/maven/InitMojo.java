package vn.bantin.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.RealOperations;
import vn.bantin.scaffold.NewPortal;
import vn.bantin.scaffold.PortalWishes;

/**
 * Makes a whole new portal in an empty folder: pom, configuration, a page, a first article with a
 * picture, a workflow for GitHub. It builds at once. Asks on a terminal for what is missing; writes
 * nothing into a folder that holds anything already.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    /** The empty folder; made where it is missing. Default: where Maven stands. */
    @Parameter(property = "bantin.folder")
    private @Nullable String folder;

    /** The portal's name. */
    @Parameter(property = "bantin.title")
    private @Nullable String title;

    /** Address of its home page. */
    @Parameter(property = "bantin.baseUrl")
    private @Nullable String baseUrl;

    /** The day of the first article, an instant such as 2026-11-24T08:00:00Z. Default: now. */
    @Parameter(property = "bantin.now")
    private @Nullable String now;

    /** Language of messages: vi, en or both. */
    @Parameter(property = "bantin.lang", defaultValue = "vi")
    private @Nullable String lang;

    /** Whether to do nothing at all. */
    @Parameter(property = "bantin.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Surroundings surroundings = Surroundings.of(basedir, session);
        Console console =
                new Console(getLog(), surroundings.languages(lang), surroundings.isInteractive());
        if (skip) {
            console.label("skipped");
            return;
        }
        Path target = surroundings.folder(folder, "");
        NewPortal portal = new NewPortal(Terminal.of(console, surroundings), Surroundings.now(now));
        Outcome<List<String>> files = portal.create(wishes(), target, new RealOperations());
        console.show(files.diagnostics());
        GoalRun.judge(console, "initFailed", files.diagnostics());
        files.value().forEach(file -> console.line("  " + file));
        console.label("initWritten", target.toString());
        console.label("initNext");
    }

    private PortalWishes wishes() throws MojoExecutionException {
        if (execution == null) {
            throw new MojoExecutionException("Maven does not say which plugin this is.");
        }
        return new PortalWishes(
                title == null ? "" : title,
                baseUrl == null ? "" : baseUrl,
                new PortalWishes.Plugin(
                        execution.getGroupId(), execution.getArtifactId(), execution.getVersion()));
    }
}
