package vn.bantin.image;

import vn.bantin.photo.Focus;
import vn.bantin.photo.Treatment;

/** Recipes of the tests. */
final class Recipes {
    static final int LONGEST = 1_600;
    static final int QUALITY = 82;

    private Recipes() {}

    /** The largest published file in the photo's own shape, in the format that all know. */
    static Recipe whole(PictureHead picture) {
        int width = Sizing.widest(Crop.NONE, picture.upright(), LONGEST);
        return of(Crop.NONE, width, PublishedName.fallback(picture));
    }

    static Recipe of(Crop crop, int width, Encoding encoding) {
        return of(crop, Focus.USUAL, width, encoding);
    }

    static Recipe of(Crop crop, Focus focus, int width, Encoding encoding) {
        return new Recipe(new Recipe.Cut(Treatment.NONE, focus, crop, width), encoding, QUALITY);
    }
}
