package vn.bantin.build;

import vn.bantin.build.SiteBuilder.Finished;

/** Builds one site again and again in one process, by the same stages as any build. */
public final class RepeatedBuild {
    private final Progress progress;
    private final Readers readers;

    /**
     * @param readers of the output folder
     */
    public RepeatedBuild(Progress progress, Readers readers) {
        this.progress = progress;
        this.readers = readers;
    }

    /**
     * @param request of the same folders and generator each time
     * @param where what may have changed since the last time
     */
    public LiveBuild build(BuildRequest request, LookAgain where) {
        Finished finished = new SiteBuilder(request, progress).readBy(readers).finish();
        return new LiveBuild(
                finished.report(), finished.prepared().map(Prepared::site).map(Fronts::of));
    }
}
