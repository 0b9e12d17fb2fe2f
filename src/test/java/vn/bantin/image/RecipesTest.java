package vn.bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Focus;

/** Several files of one original. */
class RecipesTest {
    private static final byte[] PHOTO = Pictures.encode(Pictures.noise(1_700, 1_100), "jpeg");

    private final PictureEncoder encoder = new PictureEncoder();

    @Test
    void bytesAreTheSameWhateverElseIsMade() {
        List<Recipe> all = everyKind();
        Map<Recipe, byte[]> together = encode(PHOTO, all);
        assertThat(together).containsOnlyKeys(all);
        for (Recipe recipe : all) {
            assertThat(encode(PHOTO, List.of(recipe)).get(recipe))
                    .as("%s alone", recipe)
                    .isEqualTo(together.get(recipe));
        }
        List<Recipe> otherOrder = new ArrayList<>(all);
        Collections.shuffle(otherOrder, new Random(7));
        encode(PHOTO, otherOrder)
                .forEach((recipe, bytes) -> assertThat(bytes).isEqualTo(together.get(recipe)));
    }

    @Test
    void bytesAreTheSameOnAllThreads() {
        List<Recipe> all = everyKind();
        Map<Recipe, byte[]> expected = encode(PHOTO, all);

        assertThat(
                        IntStream.range(0, 8)
                                .parallel()
                                .mapToObj(i -> encode(PHOTO, all))
                                .allMatch(made -> same(made, expected)))
                .isTrue();
    }

    @Test
    void everyFileHasTheSizeThatWasPlanned() {
        encode(PHOTO, everyKind())
                .forEach(
                        (recipe, bytes) -> {
                            Size planned =
                                    Sizing.size(
                                            recipe.cut().crop(),
                                            new Size(1_700, 1_100),
                                            recipe.cut().width());
                            BufferedImage image = decode(recipe.encoding(), bytes);
                            assertThat(new Size(image.getWidth(), image.getHeight()))
                                    .as("%s", recipe)
                                    .isEqualTo(planned);
                        });
    }

    /** Red, green; blue, white: a square of each corner shows its colour, turned or not. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, R",
        "1, 100, G",
        "2, 0, G",
        "2, 100, R",
        "3, 0, W",
        "3, 100, B",
        "6, 0, BR",
        "6, 100, WG",
        "8, 0, GW",
        "8, 100, RB"
    })
    void cropsAreWhatReadersSee(int orientation, int focus, String colours) {
        byte[] jpeg =
                Pictures.withSegment(
                        Pictures.encode(Pictures.quarters(400, 100), "jpeg"),
                        0xE1,
                        Pictures.exif(orientation));
        Recipe recipe = Recipes.of(Crop.SQUARE, new Focus(focus, focus), 100, Encoding.JPEG);
        BufferedImage square = decode(Encoding.JPEG, only(jpeg, recipe));

        assertThat(name(square.getRGB(10, 10))).isEqualTo(colours.substring(0, 1));
        if (colours.length() > 1) {
            assertThat(name(square.getRGB(90, 10))).isEqualTo(colours.substring(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 120, 399})
    void smallSizesFromHalvesLookAsThoseFromTheOriginal(int width) {
        byte[] png = Pictures.encode(Pictures.quarters(1_001, 333), "png");
        Recipe recipe = Recipes.of(Crop.NONE, width, Encoding.JPEG);
        BufferedImage made = decode(Encoding.JPEG, only(png, recipe));
        int right = made.getWidth() - 2;
        int bottom = made.getHeight() - 2;

        assertThat(name(made.getRGB(1, 1))).isEqualTo("R");
        assertThat(name(made.getRGB(right, 1))).isEqualTo("G");
        assertThat(name(made.getRGB(1, bottom))).isEqualTo("B");
        assertThat(name(made.getRGB(right, bottom))).isEqualTo("W");
    }

    @Test
    void webpKeepsWhatIsSeenThrough() {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 32; x++) {
                image.setRGB(x, y, 0xFF0000FF);
            }
        }
        Recipe recipe = Recipes.of(Crop.NONE, 64, Encoding.WEBP);
        byte[] webp = only(Pictures.encode(image, "png"), recipe);
        BufferedImage seen = decode(Encoding.WEBP, webp);

        assertThat(seen.getRGB(8, 8) >>> 24).isGreaterThan(250);
        assertThat(name(seen.getRGB(8, 8))).isEqualTo("B");
        assertThat(seen.getRGB(56, 8) >>> 24).isLessThan(5);
    }

    private static List<Recipe> everyKind() {
        List<Recipe> recipes = new ArrayList<>();
        for (Crop crop : Crop.values()) {
            for (int width : List.of(100, 480, 1_000)) {
                recipes.add(Recipes.of(crop, width, Encoding.JPEG));
                recipes.add(Recipes.of(crop, width, Encoding.WEBP));
            }
        }
        recipes.add(Recipes.of(Crop.SQUARE, new Focus(0, 0), 480, Encoding.JPEG));
        recipes.add(Recipes.of(Crop.NONE, 200, Encoding.PNG));
        return recipes;
    }

    private Map<Recipe, byte[]> encode(byte[] original, List<Recipe> recipes) {
        return encoder.encode(original, head(original), recipes).value().orElseThrow();
    }

    private byte[] only(byte[] original, Recipe recipe) {
        return encode(original, List.of(recipe)).values().iterator().next();
    }

    private static PictureHead head(byte[] original) {
        String name = original[0] == (byte) 0x89 ? "a.png" : "a.jpg";
        return new PictureReader().read(new SourcePath(name), original).value().orElseThrow();
    }

    private static BufferedImage decode(Encoding encoding, byte[] bytes) {
        return encoding == Encoding.WEBP ? Pictures.decodeWebp(bytes) : Pictures.decode(bytes);
    }

    private static boolean same(Map<Recipe, byte[]> one, Map<Recipe, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream()
                        .allMatch(recipe -> Arrays.equals(one.get(recipe), other.get(recipe)));
    }

    private static String name(int rgb) {
        boolean red = (rgb >> 16 & 0xFF) > 128;
        boolean green = (rgb >> 8 & 0xFF) > 128;
        boolean blue = (rgb & 0xFF) > 128;
        return red && green && blue ? "W" : red ? "R" : green ? "G" : blue ? "B" : "?";
    }
}
