package vn.bantin.content;

/** What a Markdown file is, by where it lies. */
public enum DocumentKind {
    /** Dated, below a section's folder. */
    ARTICLE,
    /** {@code _index.md} of a section. */
    SECTION,
    /** Undated, below {@code trang/}. */
    PAGE
}
