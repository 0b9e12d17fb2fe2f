package vn.bantin.view;

/**
 * A picture, in as many widths as its place needs. A browser takes one of {@code webpSrcset} if it
 * knows WebP, else one of {@code srcset}, else {@code src}; which width, by the {@code sizes} that
 * a template writes.
 *
 * @param src ready for an attribute; a JPEG, or a PNG where it may be see-through
 * @param width of {@code src}, in pixels; the others have the same shape
 * @param height of {@code src}, in pixels
 * @param alt text alternative; may be empty for a picture that only decorates
 * @param srcset in the format of {@code src}, ready for an attribute; empty where {@code src} is
 *     the only one
 * @param webpSrcset as WebP, likewise; empty where there is none
 */
public record ImageView(
        String src, int width, int height, String alt, String srcset, String webpSrcset) {
    /** In one file. */
    public ImageView(String src, int width, int height, String alt) {
        this(src, width, height, alt, "", "");
    }
}
