package vn.bantin.site;

/** What gives a document the last part of its address. */
public enum NamedBy {
    /** {@code slug}, as its author wrote it. */
    SLUG,
    TITLE,
    /** The day and the file's name, since the title has no letter. */
    FILE,
    /** The section that it is the index of. */
    SECTION
}
