package vn.bantin.comment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/** Puts comments into threads. Pure, and linear but for the sorting. */
public final class Discussions {
    private final SortedMap<String, Discussion> byThread;

    private Discussions(SortedMap<String, Discussion> byThread) {
        this.byThread = byThread;
    }

    /**
     * @param comments in any order; one alone of each path
     * @param threads names of all that may be commented on, published or not
     * @param now the build clock: what is dated later waits
     */
    public static Outcome<Discussions> of(
            Collection<Comment> comments, Set<String> threads, Instant now) {
        SortedMap<String, List<Comment>> folders = new TreeMap<>();
        for (Comment comment : comments) {
            folders.computeIfAbsent(comment.thread(), none -> new ArrayList<>()).add(comment);
        }
        List<Diagnostic> faults = new ArrayList<>();
        SortedMap<String, Discussion> byThread = new TreeMap<>();
        Orphans orphans = new Orphans(threads);
        folders.forEach(
                (thread, all) -> {
                    if (threads.contains(thread)) {
                        byThread.put(thread, new Threading(all, now, faults).discussion());
                    } else {
                        String folder = "content/" + Comment.FOLDER + thread;
                        faults.add(
                                Diagnostic.of(
                                        Fault.COMMENT_ARTICLE_UNKNOWN,
                                        Position.of(folder),
                                        String.valueOf(all.size()),
                                        orphans.nearest(thread)));
                    }
                });
        return new Outcome<>(new Discussions(byThread), faults);
    }

    /** Of one thread; of none where nobody has said anything. */
    public Discussion of(String thread) {
        return byThread.getOrDefault(thread, Discussion.NONE);
    }

    /** Names of threads that have comments, whatever their state. */
    public Collection<String> threads() {
        return Collections.unmodifiableSet(byThread.keySet());
    }
}
