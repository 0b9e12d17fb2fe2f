package vn.bantin.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.Progress;
import vn.bantin.build.SiteBuilder;
import vn.bantin.build.VerifiedBuild;

/**
 * Builds the portal: Markdown articles with front matter, through templates, to a static site.
 * Builds only what changed since the last time; with a fault in any article, template or photo it
 * lists them all and leaves the site as it was.
 */
@Mojo(
        name = "build",
        defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
        requiresProject = false,
        threadSafe = true)
public final class BuildMojo extends BantinMojo {
    private static final String REPORT = "target/bantin/report.json";

    /** Where the report of the build goes, as JSON. */
    @Parameter(property = "bantin.report", defaultValue = REPORT)
    private @Nullable String report;

    /**
     * Whether to build a second time, from nothing and elsewhere, and to fail unless both sites are
     * the same, byte for byte. Takes the time of a clean build.
     */
    @Parameter(property = "bantin.verify", defaultValue = "false")
    private boolean verify;

    @Override
    void execute(GoalRun run) throws MojoExecutionException, MojoFailureException {
        BuildRequest request = run.request();
        Progress progress = run.console().progress();
        BuildReport built =
                verify
                        ? new VerifiedBuild(request, progress).build()
                        : new SiteBuilder(request, progress).build();
        BuildReport shown = run.places().in(built);
        run.console().show(shown);
        run.report(report, REPORT, new BuildJson(shown));
        NextBuildFile.write(request.roots().cache(), shown.nextBuild());
        if (!shown.failed()) {
            BuiltAtFile.write(request);
        }
        run.judge("failed", shown.diagnostics());
    }
}
