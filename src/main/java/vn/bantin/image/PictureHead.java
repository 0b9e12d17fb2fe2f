package vn.bantin.image;

import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;

/**
 * A picture that can be published, as far as its header tells.
 *
 * @param path the original
 * @param content of the original's bytes
 * @param format told by its bytes
 * @param width in pixels, 1 to 12,000, upright: after {@code orientation} was applied
 * @param height in pixels, 1 to 12,000, likewise
 * @param orientation 1 to 8, as in Exif 2.32, table 6: how the stored pixels must be turned; 1 when
 *     not at all
 * @param alpha whether pixels may be see-through
 * @param embedded who made it, as its file says
 */
public record PictureHead(
        SourcePath path,
        Fingerprint content,
        PictureFormat format,
        int width,
        int height,
        int orientation,
        boolean alpha,
        Credit embedded) {

    /**
     * Heap that encoding it takes, in bytes, at the four a pixel of an 8-bit picture (the rare
     * 16-bit PNG takes twice that): for whoever limits how many are at work at once (row IM13).
     */
    public long memory() {
        return 4L * width * height;
    }

    /** As readers see it. */
    public Size upright() {
        return new Size(width, height);
    }

    /** As its pixels are stored, before they are turned. */
    Size stored() {
        return upright().turned(orientation);
    }
}
