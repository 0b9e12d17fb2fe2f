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
 */
public record Media(
        String url,
        String type,
        long bytes,
        int width,
        int height,
        String caption,
        String credit) {}
