package vn.bantin.publish;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.bantin.config.PublishTarget;

/**
 * What is to be published, where, and within which bounds.
 *
 * @param target as site.yaml says
 * @param baseUrl address of the home page
 * @param places on this machine
 * @param bounds that keep accidents small
 * @param dryRun whether to say what would be done, and to do nothing
 */
public record PublishRequest(
        PublishTarget target, URI baseUrl, Places places, Bounds bounds, boolean dryRun) {
    /**
     * Absolute folders.
     *
     * @param output holds the site
     * @param cache holds what builds have left
     */
    public record Places(Path output, Path cache) {}

    /**
     * Beyond which nothing is published.
     *
     * @param now the build clock of this run
     * @param maxAge how long ago, by the build clock, the site may have been built
     * @param allowDeletes how many files may be deleted; empty: the usual share
     * @param exclusive whether nobody else on this machine can build the site meanwhile
     */
    public record Bounds(
            Instant now, Duration maxAge, Optional<Integer> allowDeletes, boolean exclusive) {}
}
