package vn.bantin.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Publishes the site that was built last: compares it with what the target has, uploads what
 * differs, and shows it to readers once all of it is there. Deletes last, and never much unless
 * told to. Refuses a site that is unfinished, shows drafts, is too old or was changed by hand.
 */
@Mojo(name = "publish", requiresProject = false, threadSafe = true)
public final class PublishMojo extends PublishingMojo {
    @Override
    void execute(PublishWork work) throws MojoExecutionException, MojoFailureException {
        work.publish();
    }
}
