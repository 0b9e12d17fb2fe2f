package vn.bantin.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.bantin.path.SourcePath;

/**
 * Bodies as feeds carry them. An article stands in half a dozen feeds at least, with the same
 * addresses in all: its body is made once, as long as there is room. Safe for all threads.
 */
final class FeedBodies {
    /** In UTF-16 units: that of some two thousand articles. */
    private static final long ROOM = 16L << 20;

    private final Map<SourcePath, String> bodies = new ConcurrentHashMap<>();
    private final AtomicLong taken = new AtomicLong();

    /** The body of a document; made where it is not there. */
    String of(SourcePath document, Supplier<String> make) {
        String there = bodies.get(document);
        if (there != null) {
            return there;
        }
        String made = make.get();
        if (taken.addAndGet(made.length()) <= ROOM) {
            bodies.put(document, made);
        }
        return made;
    }
}
