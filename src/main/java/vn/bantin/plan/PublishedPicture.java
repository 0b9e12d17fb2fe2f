package vn.bantin.plan;

import vn.bantin.image.Encoding;
import vn.bantin.image.PictureHead;
import vn.bantin.image.PublishedName;
import vn.bantin.image.Recipe;
import vn.bantin.image.Size;
import vn.bantin.image.Sizing;
import vn.bantin.path.UrlPath;

/**
 * An original and one file that is published of it.
 *
 * @param head the original
 * @param recipe how the file is made of it
 * @param url made of the original's content and the recipe, so that one picture under two names is
 *     one file
 * @param size of the file, in pixels
 */
public record PublishedPicture(PictureHead head, Recipe recipe, UrlPath url, Size size) {
    static PublishedPicture of(PictureHead head, Recipe recipe, PublishedName name) {
        Recipe.Cut cut = recipe.cut();
        return new PublishedPicture(
                head,
                recipe,
                name.file(cut.crop(), cut.width(), recipe.encoding()),
                Sizing.size(cut.crop(), head.upright(), cut.width()));
    }

    /** In pixels. */
    public int width() {
        return size.width();
    }

    /** In pixels. */
    public int height() {
        return size.height();
    }

    public boolean isWebp() {
        return recipe.encoding() == Encoding.WEBP;
    }

    String mediaType() {
        return recipe.encoding().mediaType();
    }
}
