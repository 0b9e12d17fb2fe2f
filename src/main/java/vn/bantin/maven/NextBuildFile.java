package vn.bantin.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import vn.bantin.build.NextBuild;

/**
 * {@code next-build-at} in the cache folder: the moment of the next build that makes a difference,
 * as an ISO instant and nothing else, so that a line of shell can compare it with the clock. Empty
 * where no build will without a change of the sources.
 */
final class NextBuildFile {
    private static final String NAME = "next-build-at";

    private NextBuildFile() {}

    static void write(Path cache, Optional<NextBuild> next) throws MojoExecutionException {
        Path file = cache.resolve(NAME);
        String text = next.map(build -> build.at() + "\n").orElse("");
        try {
            ReportFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new MojoExecutionException(file + " cannot be written.", failure);
        }
    }
}
