package vn.bantin.content;

import vn.bantin.path.SourcePath;

/** What a Markdown file is, by where it lies. */
public enum DocumentKind {
    /** Dated, below a section's folder. */
    ARTICLE,
    /** {@code _index.md} of a section. */
    SECTION,
    /** Undated, below {@code trang/}. */
    PAGE;

    private static final String SECTION_INDEX = "_index.md";
    private static final String PAGES = "trang";

    /** Of the document at a path; any {@code _index.md} counts as a section's, wherever it lies. */
    public static DocumentKind of(SourcePath path) {
        if (path.fileName().equals(SECTION_INDEX)) {
            return SECTION;
        }
        return path.topFolder().equals(PAGES) ? PAGE : ARTICLE;
    }
}
