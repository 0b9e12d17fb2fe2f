package vn.bantin.image;

import vn.bantin.fingerprint.Digest;
import vn.bantin.path.UrlPath;
import vn.bantin.photo.Focus;
import vn.bantin.photo.Treatment;

/**
 * Where pictures are published: {@code /anh/3f/3fa81c0de4b2975f-16x9-800.webp}. The digits are made
 * of the original's content and of all of the recipe that the rest of the name does not say, of
 * nothing else. So the same picture under two names is one published file, which stays as long as
 * either is there (row IM14); a changed picture has a new address, which no cache can know; no file
 * name of a phone or a person gets out; and the variants of one photo begin alike, which a page
 * that names eight of them compresses to little.
 */
public final class PublishedName {
    /** To be raised whenever the same original and recipe would be published as other bytes. */
    static final int VERSION = 2;

    private static final int DIGITS = 16;

    /** {@code /anh/3f/3fa81c0de4b2975f}. */
    private final String stem;

    private PublishedName(String stem) {
        this.stem = stem;
    }

    /** What the names of all files of one picture have in common: to be made once for many. */
    public static PublishedName of(
            PictureHead picture, Treatment treatment, Focus focus, int quality) {
        String digits =
                Digest.of(picture.content(), VERSION, treatment, focus, quality).shortHex(DIGITS);
        return new PublishedName("/anh/" + digits.substring(0, 2) + "/" + digits);
    }

    /** The address of one file, which no two different contents or recipes share. */
    public UrlPath file(Crop crop, int width, Encoding encoding) {
        return new UrlPath(stem + crop.suffix() + "-" + width + encoding.extension());
    }

    /** The format that every browser knows, for this picture. */
    public static Encoding fallback(PictureHead picture) {
        return mayBeSeenThrough(picture) ? Encoding.PNG : Encoding.JPEG;
    }

    /**
     * What may be see-through cannot become a JPEG; drawings come as GIF, and stay sharp as PNG.
     */
    static boolean mayBeSeenThrough(PictureHead picture) {
        return picture.alpha() || picture.format() == PictureFormat.GIF;
    }
}
