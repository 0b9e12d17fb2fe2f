package vn.bantin.comment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.bantin.text.Nearest;

/**
 * Which thread a folder without an article was most likely meant for: one whose last part is the
 * same, since articles are moved more often than mistyped; else the nearest by its letters.
 */
final class Orphans {
    /** Comparing with every article is dear, and a hundred wrong folders are one mistake. */
    private static final int MOST_COMPARED = 20;

    private final Collection<String> threads;
    private final Map<String, String> byLastPart = new HashMap<>();
    private int compared;

    Orphans(Collection<String> threads) {
        this.threads = threads;
    }

    /** {@code ""} when none is near. */
    String nearest(String folder) {
        if (byLastPart.isEmpty()) {
            threads.forEach(thread -> byLastPart.putIfAbsent(lastPart(thread), thread));
        }
        String moved = byLastPart.get(lastPart(folder));
        if (moved != null) {
            return moved;
        }
        return compared++ < MOST_COMPARED ? Nearest.to(folder, threads) : "";
    }

    private static String lastPart(String thread) {
        return thread.substring(thread.lastIndexOf('/') + 1);
    }
}
