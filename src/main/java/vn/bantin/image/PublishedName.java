package vn.bantin.image;

import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.UrlPath;

/**
 * Where pictures are published: {@code /anh/3f/3fa81c0de4b2975f.jpg}. The name is made of the
 * original's content and the recipe, of nothing else. So the same picture under two names is one
 * published file, which stays as long as either is there (row IM14); a changed picture has a new
 * address, which no cache can know; and no file name of a phone or a person gets out.
 */
public final class PublishedName {
    /** To be raised whenever the same original would be published as other bytes. */
    static final int RECIPE = 1;

    private static final int DIGITS = 16;

    private PublishedName() {}

    /** Its address, which no two different contents share. */
    public static UrlPath of(PictureHead picture) {
        PictureFormat format = isPng(picture) ? PictureFormat.PNG : PictureFormat.JPEG;
        return address(Digest.of(picture.content(), RECIPE), format);
    }

    /**
     * The address of the same picture as an icon, always a PNG.
     *
     * @param side in pixels
     */
    public static UrlPath ofIcon(PictureHead picture, int side) {
        return address(Digest.of(picture.content(), RECIPE, "icon", side), PictureFormat.PNG);
    }

    private static UrlPath address(Fingerprint made, PictureFormat format) {
        String name = made.shortHex(DIGITS);
        return new UrlPath("/anh/" + name.substring(0, 2) + "/" + name + format.extension());
    }

    /** Its media type once published. */
    public static String mediaType(PictureHead picture) {
        return isPng(picture) ? "image/png" : "image/jpeg";
    }

    /**
     * What may be see-through cannot become a JPEG; drawings come as GIF, and stay sharp as PNG.
     */
    static boolean isPng(PictureHead picture) {
        return picture.alpha() || picture.format() == PictureFormat.GIF;
    }
}
