package vn.bantin.view;

/**
 * @param src ready for an attribute
 * @param width of the published file, in pixels
 * @param height of the published file, in pixels
 * @param alt text alternative; may be empty for a picture that only decorates
 */
public record ImageView(String src, int width, int height, String alt) {}
