package vn.bantin.content;

/** What a relative destination in a body stands for, as the site as a whole knows it. */
public sealed interface Target {
    /**
     * Another document's page.
     *
     * @param href as it stands in the page, without a fragment
     */
    record Page(String href) implements Target {}

    /**
     * A published picture.
     *
     * @param src as it stands in the page
     * @param width of the published picture, in pixels
     * @param height of the published picture, in pixels
     */
    record Picture(String src, int width, int height) implements Target {}

    /**
     * Nothing that may be shown.
     *
     * @param why a reason for the message
     * @param nearest an existing name that may have been meant; may be empty
     */
    record Missing(Why why, String nearest) implements Target {}

    /** Why there is nothing to point to. */
    enum Why {
        /** No such file. */
        NO_FILE,
        /** The document is there, but readers cannot see it. */
        NOT_PUBLISHED,
        /** The picture is there, but cannot be used; it has its own diagnostic. */
        UNUSABLE,
        /** It leaves the content folder. */
        OUTSIDE
    }
}
