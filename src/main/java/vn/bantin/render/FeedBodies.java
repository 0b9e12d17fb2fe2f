package vn.bantin.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.bantin.content.Body;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;
import vn.bantin.plan.BodySource;

/**
 * Bodies as feeds carry them. An article stands in half a dozen feeds at least, with the same
 * addresses in all: its body is made once, as long as there is room. Safe for all threads.
 */
final class FeedBodies {
    /** In UTF-16 units: that of some two thousand articles. */
    private static final long ROOM = 16L << 20;

    private final Map<SourcePath, String> bodies = new ConcurrentHashMap<>();
    private final AtomicLong taken = new AtomicLong();

    /**
     * The HTML of the bodies of a feed, in order.
     *
     * @param make makes all that are not there, likewise in order
     */
    List<String> of(List<BodySource> feed, Function<List<BodySource>, List<Outcome<Body>>> make) {
        Map<SourcePath, String> all = new HashMap<>();
        List<BodySource> missing = new ArrayList<>();
        for (BodySource source : feed) {
            String there = bodies.get(source.head().path());
            if (there == null) {
                missing.add(source);
            } else {
                all.put(source.head().path(), there);
            }
        }
        List<Outcome<Body>> made = make.apply(missing);
        for (int i = 0; i < missing.size(); i++) {
            SourcePath document = missing.get(i).head().path();
            String html = made.get(i).value().html();
            all.put(document, html);
            keep(document, html);
        }
        return feed.stream().map(source -> all.get(source.head().path())).toList();
    }

    private void keep(SourcePath document, String html) {
        if (taken.addAndGet(html.length()) <= ROOM) {
            bodies.put(document, html);
        }
    }
}
