package vn.bantin.comment;

/** Where moderation has come to; {@code status:} of a comment's file. */
public enum CommentStatus {
    /** Readers see it. */
    APPROVED,
    /** Nobody has decided; so is one that says nothing. */
    PENDING,
    /** An editor has decided against it. */
    REJECTED,
    /** Advertising and the like; kept so that filters may learn from it. */
    SPAM
}
