package vn.bantin.feed;

/**
 * The picture of a feed entry.
 *
 * @param url absolute address
 * @param type media type, such as {@code image/jpeg}
 * @param bytes size of the file, 0 where it is not known
 * @param width in pixels, 0 where it is not known
 * @param height in pixels, 0 where it is not known
 * @param caption plain text, may be empty
 * @param credit the photographer's name only; may be empty
 * @param rights whose it is
 */
public record Media(
        String url,
        String type,
        long bytes,
        int width,
        int height,
        String caption,
        String credit,
        Rights rights) {
    /** Of a picture with which no rights are named. */
    public Media(
            String url,
            String type,
            long bytes,
            int width,
            int height,
            String caption,
            String credit) {
        this(url, type, bytes, width, height, caption, credit, Rights.NONE);
    }

    /**
     * Whose it is, for search engines; every text may be empty.
     *
     * @param creator whoever made it
     * @param copyright notice
     * @param license absolute address of the terms
     * @param acquireLicensePage absolute address of the page that tells how to ask
     */
    public record Rights(
            String creator, String copyright, String license, String acquireLicensePage) {
        /** Nothing named. */
        public static final Rights NONE = new Rights("", "", "", "");
    }
}
