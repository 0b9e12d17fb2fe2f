package vn.bantin.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.LiveBuild;
import vn.bantin.build.LiveBuild.Front;
import vn.bantin.build.LookAgain;
import vn.bantin.build.RepeatedBuild;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.SourcePath;

/** Builds whenever something has changed or a moment has come, and tells the server. One thread. */
final class Rebuilding implements AutoCloseable {
    /** A save may be half done: errors that are gone again at once are not shown. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(120);

    private static final int MOST_PATIENCE = 5;

    /** Who has not saved for so long has paused: time to say on the disk that the site is whole. */
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private static final long LONGEST_NANOS = TimeUnit.HOURS.toNanos(1);

    private final Supplier<BuildRequest> requests;
    private final Watch watch;
    private final Audience audience;
    private final PreviewListener listener;
    private final RepeatedBuild builder;
    private final Thread thread = new Thread(this::run, "bantin-rebuild");
    private boolean slow;
    private volatile boolean closed;

    Rebuilding(
            Supplier<BuildRequest> requests,
            Watch watch,
            Audience audience,
            PreviewListener listener) {
        this.requests = requests;
        this.watch = watch;
        this.audience = audience;
        this.listener = listener;
        this.builder = new RepeatedBuild(listener.progress(), audience::pause);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            LookAgain where = LookAgain.EVERYWHERE;
            boolean styles = false;
            while (!closed) {
                long patience = build(where, styles);
                BuildRequest request = requests.get();
                Watch.Seen seen = await(patience);
                where = where(seen, request.roots());
                styles = areStyles(seen, request.roots());
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        builder.settle();
    }

    /** Something to look at, or nothing where time alone may have changed something. */
    private Watch.Seen await(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        Watch.Seen seen = watch.await(Math.min(nanos, IDLE_NANOS));
        if (seen.isNothing()) {
            builder.settle();
        }
        while (!closed && seen.isNothing() && System.nanoTime() - end < 0) {
            tellTrouble();
            seen = watch.await(end - System.nanoTime());
        }
        return seen;
    }

    private void tellTrouble() {
        if (!slow && watch.trouble().isPresent()) {
            slow = true;
            listener.watchesSlowly(watch.trouble().get());
        }
    }

    /** Nanoseconds until the next one, if nothing changes. */
    private long build(LookAgain first, boolean styles) throws InterruptedException {
        LookAgain where = first;
        boolean onlyStyles = styles;
        for (int tries = 0; ; tries++) {
            BuildRequest request = requests.get();
            try {
                LiveBuild built = builder.build(request, where);
                boolean failed = built.report().failed();
                if (failed && audience.hasSite() && tries < MOST_PATIENCE) {
                    Watch.Seen more = watch.await(PATIENCE_NANOS);
                    if (!more.isNothing() && !closed) {
                        where = where(more, request.roots());
                        onlyStyles &= areStyles(more, request.roots());
                        continue;
                    }
                }
                audience.show(built, onlyStyles);
                listener.built(built.report());
                return patience(built, request.now());
            } catch (RuntimeException | Error ours) {
                audience.goOn();
                listener.broken(ours);
                return LONGEST_NANOS;
            }
        }
    }

    private static long patience(LiveBuild built, Instant now) {
        boolean again =
                built.report().diagnostics().stream()
                        .anyMatch(found -> found.fault() == Fault.FILE_KEEPS_CHANGING);
        if (again) {
            return PATIENCE_NANOS;
        }
        return built.front()
                .flatMap(Front::next)
                .map(
                        next ->
                                Duration.between(now, next).compareTo(Duration.ofHours(1)) < 0
                                        ? Duration.between(now, next).toNanos()
                                        : LONGEST_NANOS)
                .orElse(LONGEST_NANOS);
    }

    private static LookAgain where(Watch.Seen seen, BuildRequest.Roots roots) {
        if (seen.everything() || seen.isNothing()) {
            return LookAgain.EVERYWHERE;
        }
        Set<SourcePath> content = new HashSet<>();
        boolean templates = false;
        for (Path file : seen.files()) {
            if (file.startsWith(roots.content())) {
                String relative = roots.content().relativize(file).toString().replace('\\', '/');
                try {
                    content.add(new SourcePath(relative));
                } catch (IllegalArgumentException strange) {
                    return LookAgain.EVERYWHERE;
                }
            } else {
                templates = true;
            }
        }
        return new LookAgain(false, content, templates);
    }

    private static boolean areStyles(Watch.Seen seen, BuildRequest.Roots roots) {
        return !seen.everything()
                && !seen.isNothing()
                && seen.files().stream()
                        .filter(file -> !String.valueOf(file.getFileName()).endsWith("~"))
                        .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                        .allMatch(
                                file ->
                                        file.startsWith(roots.templates())
                                                && file.toString().endsWith(".css"));
    }

    /**
     * Waits for a build that goes on: it is not to leave a site that is half one and half another.
     */
    @Override
    public void close() {
        closed = true;
        watch.close();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(60));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
