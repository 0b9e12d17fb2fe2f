package vn.bantin.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Gives readers an earlier release again, which the target has kept; without a release, lists those
 * that there are. The next publishing brings the site as it is built then.
 */
@Mojo(name = "rollback", requiresProject = false, threadSafe = true)
public final class RollbackMojo extends PublishingMojo {
    /** The release to go back to, such as 20261126T080000Z-1a2b3c4d. Default: list them. */
    @Parameter(property = "bantin.release")
    private @Nullable String release;

    @Override
    void execute(PublishWork work) throws MojoExecutionException, MojoFailureException {
        work.rollBack(release == null ? "" : release);
    }
}
