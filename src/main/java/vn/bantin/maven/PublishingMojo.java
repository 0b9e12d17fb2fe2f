package vn.bantin.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * What the goals that publish have in common. No parameter takes a password, a key or a token: see
 * {@link CredentialSource}.
 */
abstract class PublishingMojo extends BantinMojo {
    private static final int USUAL_HOURS = 24;

    @Parameter(defaultValue = "${settings}", readonly = true)
    private @Nullable Settings settings;

    @Component private @Nullable SettingsDecrypter decrypter;

    @Component private @Nullable RepositorySystem repositorySystem;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    private @Nullable RepositorySystemSession repositorySession;

    @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true)
    private @Nullable List<RemoteRepository> pluginRepositories;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    /**
     * Where to publish: names of targets in site.yaml, with commas between them. Default: the only
     * one there is.
     */
    @Parameter(property = "bantin.target")
    private @Nullable String target;

    /**
     * How many files may be deleted at the target. Default: 20, or a tenth of what is there if that
     * is more.
     */
    @Parameter(property = "bantin.allowDeletes", defaultValue = "-1")
    private int allowDeletes;

    /** How many hours ago the site may have been built. */
    @Parameter(property = "bantin.maxAge", defaultValue = "24")
    private int maxAge = USUAL_HOURS;

    /** Whether to say what would be done, and to do nothing. */
    @Parameter(property = "bantin.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    final void execute(GoalRun run) throws MojoExecutionException, MojoFailureException {
        if (settings == null || decrypter == null) {
            throw new MojoExecutionException("Maven has not given its settings.");
        }
        MavenSide maven = new MavenSide(settings, decrypter, Surroundings.environment());
        PublishParameters parameters = new PublishParameters(target, allowDeletes, maxAge, dryRun);
        try (LoadedDrivers drivers = drivers()) {
            execute(new PublishWork(run, maven, drivers, parameters));
        }
    }

    private LoadedDrivers drivers() throws MojoExecutionException {
        if (repositorySystem == null || repositorySession == null || execution == null) {
            throw new MojoExecutionException("Maven has not given its repositories.");
        }
        List<RemoteRepository> remote = pluginRepositories == null ? List.of() : pluginRepositories;
        return new LoadedDrivers(
                new DriverLibraries(repositorySystem, repositorySession, remote),
                new DefaultArtifact(
                        execution.getGroupId(),
                        execution.getArtifactId(),
                        "jar",
                        execution.getVersion()));
    }

    /** The goal's own work. */
    abstract void execute(PublishWork work) throws MojoExecutionException, MojoFailureException;
}
