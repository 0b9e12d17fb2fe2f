package vn.bantin.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.bantin.config.PhotoConfig;
import vn.bantin.image.Crop;
import vn.bantin.image.Encoding;
import vn.bantin.image.PictureHead;
import vn.bantin.image.PublishedName;
import vn.bantin.image.Recipe;
import vn.bantin.image.Recipe.Cut;
import vn.bantin.image.Sizing;
import vn.bantin.photo.Focus;
import vn.bantin.photo.Treatment;

/**
 * Which files are published of a picture for each kind of place: a function of the portal's
 * configuration, the original's header and what its document asks for.
 */
final class PictureSets {
    /** Of what machines ask for (Open Graph, schema.org): in pixels. */
    private static final int FOR_MACHINES = 1_200;

    /** In pixels: squares on phones, columns and dense phones, the large card on dense screens. */
    private static final List<Integer> CARDS = List.of(400, 800, 1_200);

    /** Of the one file for browsers that know no WebP: they are old, and mostly on phones. */
    private static final int OLD_BROWSERS = 800;

    /** In pixels: twice what a page shows, for dense screens. */
    private static final int PORTRAIT = 240;

    private final PhotoConfig photos;

    PictureSets(PhotoConfig photos) {
        this.photos = photos;
    }

    /**
     * A picture as a document shows it.
     *
     * @param treatment what is to be done to it first
     * @param focus round which it is cropped
     */
    record Shot(PictureHead head, Treatment treatment, Focus focus) {
        /** As it is. */
        static Shot of(PictureHead head) {
            return new Shot(head, Treatment.NONE, Focus.USUAL);
        }

        boolean isTall() {
            return head.height() > head.width();
        }
    }

    /** In its own shape, as bodies show it. */
    PictureSet whole(Shot shot) {
        return new FilesOf(shot).all(Crop.NONE, photos.widths());
    }

    /** At the head of an article: 16:9, but in its own shape where it is higher than wide. */
    PictureSet lead(Shot shot) {
        return new FilesOf(shot).lead();
    }

    /** On a card. */
    PictureSet card(Shot shot) {
        return new FilesOf(shot).card();
    }

    /** A person. */
    PictureSet portrait(Shot shot) {
        return new FilesOf(shot).few(Crop.SQUARE, List.of(PORTRAIT), PORTRAIT);
    }

    /** For the cards of other sites. */
    PublishedPicture card(Shot shot, Crop crop) {
        return new FilesOf(shot).forMachines(crop);
    }

    /** In the shapes that search engines ask for; the first is the one for feeds. */
    List<PublishedPicture> forMachines(Shot shot) {
        return new FilesOf(shot).forMachines();
    }

    /** Every file of an article's lead picture. */
    Stream<PublishedPicture> ofCover(Shot shot) {
        FilesOf files = new FilesOf(shot);
        return Stream.of(
                        files.lead().files(),
                        files.card().files(),
                        files.forMachines().stream(),
                        Stream.of(files.forMachines(Crop.CARD)))
                .flatMap(some -> some);
    }

    /** The portal's own picture, square, with a side of so many pixels. */
    static PublishedPicture icon(PictureHead head, int side) {
        Cut cut = new Cut(Treatment.NONE, Focus.USUAL, Crop.SQUARE, side);
        int quality = PhotoConfig.USUAL.quality();
        return PublishedPicture.of(
                head,
                new Recipe(cut, Encoding.PNG, quality),
                PublishedName.of(head, cut.treatment(), cut.focus(), quality));
    }

    /** An article's pages ask for dozens of files: what their names share is made once a set. */
    private final class FilesOf {
        private final Shot shot;
        private final PublishedName whole;
        private final PublishedName cropped;

        FilesOf(Shot shot) {
            this.shot = shot;
            this.whole = name(Focus.USUAL);
            this.cropped = shot.focus().equals(Focus.USUAL) ? whole : name(shot.focus());
        }

        private PublishedName name(Focus focus) {
            return PublishedName.of(shot.head(), shot.treatment(), focus, photos.quality());
        }

        PictureSet lead() {
            return all(shot.isTall() ? Crop.NONE : Crop.SIXTEEN_TO_NINE, photos.widths());
        }

        PictureSet card() {
            return few(Crop.THREE_TO_TWO, CARDS, OLD_BROWSERS);
        }

        List<PublishedPicture> forMachines() {
            return Stream.of(Crop.SIXTEEN_TO_NINE, Crop.FOUR_TO_THREE, Crop.SQUARE)
                    .map(this::forMachines)
                    .toList();
        }

        PublishedPicture forMachines(Crop crop) {
            return usual(crop, Sizing.widest(crop, shot.head().upright(), FOR_MACHINES));
        }

        /** In every width, in both formats. */
        PictureSet all(Crop crop, List<Integer> wanted) {
            List<Integer> widths = Sizing.widths(crop, shot.head().upright(), wanted);
            return new PictureSet(
                    widths.stream().map(width -> usual(crop, width)).toList(),
                    photos.webp() ? webp(crop, widths) : List.of());
        }

        /**
         * Where it stands beside many others: of the format that hardly any browser will ask for,
         * only one file.
         */
        PictureSet few(Crop crop, List<Integer> wanted, int old) {
            if (!photos.webp()) {
                return all(crop, wanted);
            }
            int width = Sizing.widest(crop, shot.head().upright(), old);
            return new PictureSet(
                    List.of(usual(crop, width)),
                    webp(crop, Sizing.widths(crop, shot.head().upright(), wanted)));
        }

        private List<PublishedPicture> webp(Crop crop, List<Integer> widths) {
            return widths.stream().map(width -> file(crop, width, Encoding.WEBP)).toList();
        }

        private PublishedPicture usual(Crop crop, int width) {
            return file(crop, width, PublishedName.fallback(shot.head()));
        }

        private PublishedPicture file(Crop crop, int width, Encoding encoding) {
            // A whole picture is the same wherever its focus is.
            boolean isWhole = crop == Crop.NONE;
            Focus focus = isWhole ? Focus.USUAL : shot.focus();
            Cut cut = new Cut(shot.treatment(), focus, crop, width);
            Recipe recipe = new Recipe(cut, encoding, photos.quality());
            return PublishedPicture.of(shot.head(), recipe, isWhole ? whole : cropped);
        }
    }
}
