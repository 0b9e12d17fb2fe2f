package vn.bantin.comment;

/**
 * A comment as it stands in its thread.
 *
 * @param comment approved
 * @param answers who wrote the comment that it answers; {@code ""}: it opens the thread
 */
public record Remark(Comment comment, String answers) {}
