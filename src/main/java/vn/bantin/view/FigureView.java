package vn.bantin.view;

/**
 * @param image the picture
 * @param caption may be empty
 * @param credit a name, shown after «Ảnh:», or kind and name («Tranh minh hoạ: …»), shown as it is;
 *     may be empty
 */
public record FigureView(ImageView image, String caption, String credit) {}
