package vn.bantin.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;

/**
 * Fetches what a driver is built on, as Maven fetches everything else, when somebody publishes by
 * it and not before. Which artifacts, in which version, without which others: what our own pom says
 * with the scope {@code provided} (ADR 0026).
 */
final class DriverLibraries {
    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    /**
     * @param repositories where plugins come from
     */
    DriverLibraries(
            RepositorySystem system,
            RepositorySystemSession session,
            List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = List.copyOf(repositories);
    }

    /**
     * @param plugin our own artifact
     * @param groups group ids of the driver's libraries, as our pom names them
     * @return jar files, those of our pom first
     * @throws RepositoryException where one cannot be had: not there, or offline
     */
    List<Path> resolve(Artifact plugin, List<String> groups) throws RepositoryException {
        CollectRequest collect = new CollectRequest();
        collect.setRepositories(repositories);
        for (Dependency dependency : declared(plugin)) {
            if (groups.contains(dependency.getArtifact().getGroupId())
                    && dependency.getScope().equals("provided")) {
                collect.addDependency(dependency.setScope("runtime"));
            }
        }
        List<Path> jars = new ArrayList<>();
        for (ArtifactResult result :
                system.resolveDependencies(session, new DependencyRequest(collect, null))
                        .getArtifactResults()) {
            jars.add(result.getArtifact().getFile().toPath());
        }
        return jars;
    }

    private List<Dependency> declared(Artifact plugin) throws RepositoryException {
        ArtifactDescriptorRequest request =
                new ArtifactDescriptorRequest(plugin, repositories, null);
        return system.readArtifactDescriptor(session, request).getDependencies();
    }
}
