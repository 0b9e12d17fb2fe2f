package vn.bantin.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.bantin.content.Body;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;

/**
 * Bodies that stand on two pages, a page and its twin, and are made in both forms at once: that of
 * the one waits here for the other, as long as there is room. Safe for all threads.
 */
final class SharedBodies {
    /** In UTF-16 units. Of a page and its twin, one is made soon after the other. */
    private static final long ROOM = 4L << 20;

    private final Map<SourcePath, Outcome<Body>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong taken = new AtomicLong();

    /** What was put for a document, which is then there no longer. */
    Optional<Outcome<Body>> take(SourcePath document) {
        Optional<Outcome<Body>> found = Optional.ofNullable(waiting.remove(document));
        found.ifPresent(body -> taken.addAndGet(-length(body)));
        return found;
    }

    void put(SourcePath document, Outcome<Body> body) {
        long length = length(body);
        if (taken.addAndGet(length) > ROOM || waiting.putIfAbsent(document, body) != null) {
            taken.addAndGet(-length);
        }
    }

    private static long length(Outcome<Body> body) {
        return body.value().html().length() + (long) body.value().lite().length();
    }
}
