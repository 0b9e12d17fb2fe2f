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

    /** As an icon; the original is square and not smaller. */
    static PublishedPicture icon(PictureHead head, int side) {
        return new PublishedPicture(head, PublishedName.ofIcon(head, side), side, side);
    }

    /** In pixels, upright. */
    public Size size() {
        return new Size(width, height);
    }

    /** Whether it is published as PNG, else as JPEG. */
    public boolean isPng() {
        return url.value().endsWith(".png");
    }

    String mediaType() {
        return isPng() ? "image/png" : "image/jpeg";
    }
}
