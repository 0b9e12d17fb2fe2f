package vn.bantin.plan;

import vn.bantin.image.PictureHead;
import vn.bantin.image.PublishedName;
import vn.bantin.image.Size;
import vn.bantin.image.Sizing;
import vn.bantin.path.UrlPath;

/**
 * An original and what is published of it.
 *
 * @param head the original
 * @param url of the published file: made of the original's content, so that one picture under two
 *     names is one file
 * @param width of the published file, in pixels
 * @param height of the published file, in pixels
 */
public record PublishedPicture(PictureHead head, UrlPath url, int width, int height) {
    static PublishedPicture of(PictureHead head) {
        Size size = Sizing.published(head);
        return new PublishedPicture(head, PublishedName.of(head), size.width(), size.height());
    }

    String mediaType() {
        return url.value().endsWith(".png") ? "image/png" : "image/jpeg";
    }
}
