package vn.bantin.site;

/** Where a document ends in a build: in exactly one of these. */
public enum Status {
    /** Readers see it. */
    PUBLISHED,
    /** Its date or {@code publishAt} has not come. */
    SCHEDULED,
    /** Its {@code expireAt} has passed. */
    EXPIRED,
    DRAFT,
    REVIEW,
    /** Taken back by the editor. */
    WITHDRAWN,
    /** It has faults; the run fails. */
    REJECTED
}
