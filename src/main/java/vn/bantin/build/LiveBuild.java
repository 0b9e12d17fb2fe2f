package vn.bantin.build;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.site.Status;

/**
 * What a build did, and what those who look at the site must know besides its files.
 *
 * @param report of the build
 * @param front empty where there was no portal to be made
 */
public record LiveBuild(BuildReport report, Optional<Front> front) {
    /**
     * Of a portal that could be planned.
     *
     * @param baseUrl where readers will find it, with a final slash
     * @param basePath the path of that without its final slash; may be empty
     * @param held pages that readers do not get yet, by address, the base path before it
     * @param next when the first of them will be published; empty where time alone changes nothing
     */
    public record Front(
            URI baseUrl, String basePath, SortedMap<String, Held> held, Optional<Instant> next) {
        public Front {
            held = Collections.unmodifiableSortedMap(held);
        }
    }

    /**
     * A page that is only in view for editors.
     *
     * @param status draft, review or scheduled
     * @param time when it will be published, as editors write it; {@code ""} where nobody has said
     */
    public record Held(Status status, String time) {}
}
