package vn.bantin.publish.remote;

/**
 * In which order files are to be shown where they cannot all be shown at once: what others need
 * comes first, so that whatever a reader has got leads only to what is there.
 */
public enum Wave {
    /** Style sheets, scripts, fonts and whatever else has a name made of its content. */
    ASSET,
    PHOTO,
    /** Pages of articles and the like. */
    PAGE,
    /** Pages and fragments that list others. */
    LIST,
    /** Feeds, sitemaps, the search index, and all that machines read. */
    FEED,
    /** The home page, and what tells a host how to serve the rest. */
    HOME
}
