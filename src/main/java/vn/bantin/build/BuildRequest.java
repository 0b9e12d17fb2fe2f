package vn.bantin.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import vn.bantin.fingerprint.Fingerprint;

/**
 * All that a build depends on: the same request over the same files gives the same site.
 *
 * @param roots where everything lies
 * @param now the build clock: what is published at this instant
 * @param drafts whether drafts, reviews and scheduled articles are in view
 * @param threads how many work at once, at least 1; where there are several, one more makes pages
 * @param started when the run started, by the machine's clock; decides only which sources are
 *     hashed again
 * @param generator of the program itself: another generator trusts nothing that this one left
 */
public record BuildRequest(
        Roots roots,
        Instant now,
        boolean drafts,
        int threads,
        Instant started,
        Fingerprint generator) {
    private static final String PREVIEW = "preview";
    private static final String PREVIEW_CACHE = "cache";

    /** Of a run that has no clock: it and the next one hash every source. */
    public BuildRequest(
            Roots roots, Instant now, boolean drafts, int threads, Fingerprint generator) {
        this(roots, now, drafts, threads, Instant.EPOCH, generator);
    }

    /** The same, with nothing in view that readers do not see. */
    BuildRequest forReaders() {
        return new BuildRequest(roots, now, false, threads, started, generator);
    }

    /** The same, later. */
    public BuildRequest at(Instant later, Instant startedThen) {
        return new BuildRequest(roots, later, drafts, threads, startedThen, generator);
    }

    /** The same for an editor's eyes, in a folder of its own, which nobody publishes. */
    public BuildRequest preview() {
        Path folder = roots.cache().resolve(PREVIEW);
        Roots apart =
                new Roots(
                        roots.content(),
                        roots.templates(),
                        folder.resolve("site"),
                        folder.resolve(PREVIEW_CACHE),
                        roots.home());
        return new BuildRequest(apart, now, true, threads, started, generator);
    }

    /**
     * Of a preview, the cache folder of the builds that it stands beside: photos that were encoded
     * for those need not be encoded again. Never written by this request.
     */
    Optional<Path> beside() {
        Path own = roots.cache();
        return own.endsWith(Path.of(PREVIEW, PREVIEW_CACHE))
                ? Optional.ofNullable(own.resolve("../..").normalize())
                : Optional.empty();
    }

    /** The same, with everything elsewhere. */
    BuildRequest with(Roots others) {
        return new BuildRequest(others, now, drafts, threads, started, generator);
    }

    /**
     * Absolute folders.
     *
     * @param content the sources, never written but by {@link Mending} and {@link AddressKeeper}
     * @param templates a site's own templates; need not exist
     * @param output the site
     * @param cache what the next build wants to know
     * @param home the user's own folder, which can never be the output
     */
    public record Roots(Path content, Path templates, Path output, Path cache, Path home) {
        /** Where a changed source lies until it takes the place of the old one. */
        Path scratch() {
            return cache.resolve("fix");
        }
    }
}
