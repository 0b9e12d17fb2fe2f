package vn.bantin.build;

import java.util.List;
import java.util.Optional;
import vn.bantin.build.LiveBuild.Front;
import vn.bantin.build.SiteBuilder.Finished;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.site.Site;

/**
 * Builds one site again and again in one process, by the same stages as any build: what they have
 * made of something that has not changed since, they need not make again. Until {@link #settle},
 * the cache folder calls the site unfinished. For one thread.
 */
public final class RepeatedBuild {
    private final Progress progress;
    private final Readers readers;
    private final Warmth warmth = Warmth.lasting();
    private Optional<Seen> seen = Optional.empty();

    /**
     * @param readers of the output folder
     */
    public RepeatedBuild(Progress progress, Readers readers) {
        this.progress = progress;
        this.readers = readers;
    }

    private record Seen(Site site, Front front) {}

    /**
     * @param request of the same folders, options and generator each time
     * @param where what may have changed since the last time
     */
    public LiveBuild build(BuildRequest request, LookAgain where) {
        warmth.lookAt(where);
        Finished finished = finish(request);
        return new LiveBuild(
                finished.report(), finished.prepared().map(Prepared::site).map(this::front));
    }

    /** After a failure of ours nobody knows what was seen. */
    private Finished finish(BuildRequest request) {
        try {
            return new SiteBuilder(request, progress).readBy(readers).warmedBy(warmth).finish();
        } catch (RuntimeException | Error ours) {
            warmth.failed(true);
            throw ours;
        }
    }

    /** To be called when there is time for it; one warning where that cannot be. */
    public List<Diagnostic> settle() {
        return warmth.settle();
    }

    /** Of the same site, the same. */
    private Front front(Site site) {
        Seen known = seen.filter(last -> last.site() == site).orElseGet(() -> seen(site));
        seen = Optional.of(known);
        return known.front();
    }

    private static Seen seen(Site site) {
        return new Seen(site, Fronts.of(site));
    }
}
