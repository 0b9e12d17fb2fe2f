package vn.bantin.plan;

/** Where on a page, or in which document for machines, an article is shown. */
public enum Place {
    /** The lead story of the front page. */
    LEAD,
    /** Beside the lead story. */
    SECONDARY,
    /** The newest articles on the front page. */
    LATEST,
    /** The topic in focus on the front page. */
    FOCUS,
    /** A section's block on the front page. */
    SECTION_BLOCK,
    /** The stories in pictures on the front page. */
    PHOTO_STRIP,
    /** The box of the newest articles that all pages load. */
    FRAGMENT,
    /** A page of the list of a section, tag, author, place or topic. */
    LIST,
    /** A month of the archive. */
    MONTH,
    /** The list of all corrections. */
    CORRECTIONS,
    /** «Đọc thêm» of another article. */
    READ_MORE,
    /** Named on the page of the next newer article of its topic. */
    PREVIOUS,
    FEED,
    SITEMAP,
    NEWS_SITEMAP
}
