package vn.bantin.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.image.Recipe.Cut;
import vn.bantin.photo.Credit;
import vn.bantin.photo.CreditWriter;
import vn.bantin.photo.Treatment;

/**
 * From an original to its published files: decoded once, made smaller, upright and sRGB, and
 * encoded anew. Of the original only its pixels get through, and not all of those where faces are
 * to be blurred: no Exif, position, thumbnail, comment or colour profile, and nothing that was
 * hidden behind the picture (rows IM04, IM06 to IM08). What is added is a credit, where one is
 * given. Each file's bytes depend on the original and its own recipe alone. Immutable, safe for all
 * threads; each call needs {@link PictureHead#memory} of heap, so callers limit how many run at
 * once.
 */
public final class PictureEncoder {
    /** Of what this makes: other bytes for an original and a recipe are another version. */
    public static final int VERSION = PublishedName.VERSION;

    private final Decoder decoder;
    private final Encoder encoder;

    public PictureEncoder() {
        Codecs codecs = new Codecs();
        this.decoder = new Decoder(codecs);
        this.encoder = new Encoder(codecs);
    }

    /**
     * The published bytes by recipe, or nothing and why it cannot be decoded.
     *
     * @param original the bytes that {@code picture} was read from
     * @param recipes a JPEG only of a picture that is not see-through; WebP only where it {@link
     *     WebP#isAvailable}
     */
    public Outcome<Optional<Map<Recipe, byte[]>>> encode(
            byte[] original, PictureHead picture, List<Recipe> recipes) {
        Map<Recipe, byte[]> encoded = new LinkedHashMap<>();
        try {
            Rows decoded = decoder.decode(original, picture);
            byTreatment(recipes)
                    .forEach(
                            (treatment, some) -> {
                                Halves halves = halves(decoded, treatment, picture);
                                byCut(some)
                                        .forEach(
                                                (cut, same) ->
                                                        encode(
                                                                image(halves, cut, picture),
                                                                same,
                                                                encoded));
                            });
        } catch (IOException | RuntimeException undecodable) {
            // Readers answer broken data with whatever exception comes of it. Errors pass: running
            // out of memory is no fault of the picture's.
            return new Refusal(picture.path()).because(Fault.PICTURE_DAMAGED);
        }
        return Outcome.of(Optional.of(encoded));
    }

    /** Whatever is done to an original is done before it is made smaller. */
    private static Halves halves(Rows decoded, Treatment treatment, PictureHead picture) {
        Rows rows = Mosaic.over(decoded, treatment.blur(), picture.orientation());
        return new Halves(rows, picture.orientation());
    }

    private static BufferedImage image(Halves halves, Cut cut, PictureHead picture) {
        Size upright = Sizing.size(cut.crop(), picture.upright(), cut.width());
        Rows part = halves.part(cut.crop(), cut.focus(), upright);
        Size stored = upright.turned(picture.orientation());
        return Canvas.of(part, AreaScaler.scale(part, stored), stored, picture);
    }

    private void encode(BufferedImage image, List<Recipe> recipes, Map<Recipe, byte[]> encoded) {
        for (Recipe recipe : recipes) {
            byte[] bytes = encoder.encode(image, recipe.encoding(), recipe.quality());
            Credit credit = recipe.cut().treatment().credit();
            encoded.put(recipe, CreditWriter.write(bytes, credit));
        }
    }

    private static Map<Treatment, List<Recipe>> byTreatment(List<Recipe> recipes) {
        return recipes.stream()
                .collect(
                        Collectors.groupingBy(
                                recipe -> recipe.cut().treatment(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static Map<Cut, List<Recipe>> byCut(List<Recipe> recipes) {
        return recipes.stream()
                .collect(
                        Collectors.groupingBy(
                                Recipe::cut, LinkedHashMap::new, Collectors.toList()));
    }
}
