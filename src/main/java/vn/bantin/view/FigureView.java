package vn.bantin.view;

/**
 * @param image the picture
 * @param caption may be empty
 * @param credit name only, without «Ảnh:»; may be empty
 */
public record FigureView(ImageView image, String caption, String credit) {}
