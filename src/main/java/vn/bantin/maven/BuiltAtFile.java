package vn.bantin.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import vn.bantin.build.BuildRequest;
import vn.bantin.publish.BuiltAt;

/**
 * {@code built-at} in the cache folder: the build clock of the last build that went well, by which
 * {@code bantin:publish} knows how old the site is. An unchanged site is as new as its last build.
 */
final class BuiltAtFile {
    private BuiltAtFile() {}

    static void write(BuildRequest request) throws MojoExecutionException {
        Path file = request.roots().cache().resolve(BuiltAt.FILE);
        try {
            ReportFile.write(file, (request.now() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new MojoExecutionException(file + " cannot be written.", failure);
        }
    }
}
