package vn.bantin.comment;

import java.util.List;

/**
 * All that readers may see of one article's comments. Two levels: who answers an answer stands
 * beside it and says whom it answers.
 *
 * @param threads newest first by the comment that opens each; in each first that, then all answers,
 *     oldest first
 */
public record Discussion(List<List<Remark>> threads) {
    /** Nobody has said anything. */
    public static final Discussion NONE = new Discussion(List.of());

    public Discussion {
        threads = threads.stream().map(List::copyOf).toList();
    }

    /** How many comments there are, answers included. */
    public int count() {
        return threads.stream().mapToInt(List::size).sum();
    }
}
