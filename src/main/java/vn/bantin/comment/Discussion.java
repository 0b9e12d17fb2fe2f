package vn.bantin.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that readers may see of one article's comments. Two levels: who answers an answer stands
 * beside it and says whom it answers.
 *
 * @param threads newest first by the comment that opens each; in each first that, then all answers,
 *     oldest first
 * @param next when the first of those dated later is seen; empty where none waits
 */
public record Discussion(List<List<Remark>> threads, Optional<Instant> next) {
    /** Nobody has said anything. */
    public static final Discussion NONE = new Discussion(List.of(), Optional.empty());

    public Discussion {
        threads = threads.stream().map(List::copyOf).toList();
    }

    /** How many comments there are, answers included. */
    public int count() {
        return threads.stream().mapToInt(List::size).sum();
    }
}
