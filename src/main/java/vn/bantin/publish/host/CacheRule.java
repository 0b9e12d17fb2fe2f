package vn.bantin.publish.host;

/** How long a file may be used without asking again (RFC 9111, section 5.2; RFC 8246). */
enum CacheRule {
    /** Its name changes with its content: a year, which stands for ever. */
    IMMUTABLE("public, max-age=31536000, immutable"),
    /** Pages: asked for each time, and answered with 304 where nothing has changed. */
    REVALIDATE("public, max-age=0, must-revalidate"),
    /** Feeds and sitemaps: five minutes, since programs ask for them again and again. */
    MINUTES("public, max-age=300"),
    /** What a phone asks for when it keeps the portal on its start screen. */
    HOUR("public, max-age=3600");

    private final String header;

    CacheRule(String header) {
        this.header = header;
    }

    /** Value of the header {@code Cache-Control}. */
    String header() {
        return header;
    }
}
