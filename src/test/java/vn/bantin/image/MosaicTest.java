package vn.bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;
import vn.bantin.photo.Focus;
import vn.bantin.photo.Region;
import vn.bantin.photo.Treatment;

/** What is to be blurred is gone: no size, format or orientation brings it back. */
class MosaicTest {
    private static final Region FACE = new Region(20, 30, 40, 50);

    @Test
    void detailInTheRegionIsGoneAndTheRestIsAsItWas() {
        byte[] original = Pictures.encode(Pictures.noise(400, 300), "png");

        BufferedImage plain = publish("a.png", original, new Size(400, 300));
        BufferedImage blurred = publish("a.png", original, new Size(400, 300), FACE);

        // 80 to 240 and 90 to 240: 6 blocks across the shorter side, of 25 pixels and some.
        assertThat(variance(plain, 85, 95, 150, 140)).isGreaterThan(1_000);
        assertThat(variance(blurred, 85, 95, 150, 140)).isLessThan(60);
        assertThat(variance(blurred, 260, 20, 120, 260)).isGreaterThan(1_000);
        assertThat(blurred.getRGB(10, 10)).isEqualTo(plain.getRGB(10, 10));
    }

    @Test
    void noDerivativeOfAnySizeKeepsDetail() {
        byte[] original = Pictures.encode(stripes(400, 300), "png");

        for (int width : new int[] {400, 300, 200, 100, 50}) {
            Size size = new Size(width, width * 3 / 4);
            BufferedImage blurred = publish("a.png", original, size, FACE);
            // The middle of the region: at its rim a JPEG's own noise comes in from outside.
            int left = width * 32 / 100;
            int top = size.height() * 44 / 100;
            int w = width * 16 / 100;
            int h = size.height() * 20 / 100;
            assertThat(variance(blurred, left, top, w, h)).as("%d wide", width).isLessThan(20);
        }
    }

    @Test
    void originalsThatDifferOnlyInsideABlockGiveTheSameBytes() {
        BufferedImage one = Pictures.quarters(240, 240);
        BufferedImage other = Pictures.quarters(240, 240);
        // 48 to 144: six blocks of 16 pixels.
        Region region = new Region(20, 20, 40, 40);
        for (int y = 48; y < 144; y++) {
            for (int x = 48; x < 144; x++) {
                boolean dark = (x / 2 + y / 2) % 2 == 0;
                one.setRGB(x, y, dark ? 0 : 0xC8C8C8);
                other.setRGB(x, y, dark ? 0xC8C8C8 : 0);
            }
        }
        byte[] first = bytes("a.png", Pictures.encode(one, "png"), new Size(200, 200), region);
        byte[] second = bytes("a.png", Pictures.encode(other, "png"), new Size(200, 200), region);

        assertThat(first).isEqualTo(second);
        assertThat(bytes("a.png", Pictures.encode(one, "png"), new Size(200, 200)))
                .isNotEqualTo(bytes("a.png", Pictures.encode(other, "png"), new Size(200, 200)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theRegionIsThatOfTheUprightPhoto(int orientation) {
        byte[] stored = Pictures.encode(stripes(320, 320), "jpeg");
        byte[] turned = Pictures.withSegment(stored, 0xE1, Pictures.exif(orientation));

        BufferedImage blurred =
                publish("a.jpg", turned, new Size(320, 320), new Region(50, 0, 50, 25));

        assertThat(variance(blurred, 168, 8, 144, 64)).isLessThan(20);
        assertThat(variance(blurred, 8, 8, 140, 64)).isGreaterThan(1_000);
        assertThat(variance(blurred, 8, 100, 300, 200)).isGreaterThan(1_000);
    }

    @Test
    void aRegionSmallerThanABlockIsOneColour() {
        byte[] original = Pictures.encode(Pictures.noise(100, 100), "png");

        Rows rows = new ImageRows(Pictures.decode(original));
        Rows mosaic = Mosaic.over(rows, List.of(new Region(10, 10, 20, 25)), 1);
        int[] samples = new int[100 * rows.channels()];
        mosaic.read(12, samples);
        int[] first = {samples[30], samples[31], samples[32]};
        for (int y = 10; y < 35; y++) {
            mosaic.read(y, samples);
            for (int x = 10; x < 30; x++) {
                assertThat(samples[3 * x]).isEqualTo(first[0]);
                assertThat(samples[3 * x + 1]).isEqualTo(first[1]);
                assertThat(samples[3 * x + 2]).isEqualTo(first[2]);
            }
        }
    }

    @Test
    void noBlockIsSmallerThanTheLeast() {
        for (int side = 1; side < 500; side++) {
            byte[] original = Pictures.encode(gradient(side), "png");
            Rows rows = new ImageRows(Pictures.decode(original));
            Rows mosaic = Mosaic.over(rows, List.of(new Region(0, 0, 100, 100)), 1);
            int[] samples = new int[side * rows.channels()];
            mosaic.read(0, samples);
            int run = 1;
            int least = Integer.MAX_VALUE;
            for (int x = 1; x < side; x++) {
                if (samples[3 * x] == samples[3 * x - 3]
                        && samples[3 * x + 1] == samples[3 * x - 2]) {
                    run++;
                } else {
                    least = Math.min(least, run);
                    run = 1;
                }
            }
            least = Math.min(least, run);
            int wanted = Math.max(Mosaic.LEAST_SIDE, (side + 7) / 8);
            assertThat(least).as("side %d", side).isGreaterThanOrEqualTo(Math.min(side, wanted));
        }
    }

    @Test
    void whatIsSeeThroughLendsItsColourToNobody() {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 32; x++) {
            for (int y = 0; y < 32; y++) {
                image.setRGB(x, y, x % 2 == 0 ? 0xFFFF0000 : 0x0000FF00);
            }
        }

        BufferedImage blurred =
                publish(
                        "a.png",
                        Pictures.encode(image, "png"),
                        new Size(32, 32),
                        new Region(0, 0, 100, 100));

        assertThat(blurred.getRGB(5, 5)).isEqualTo(0x80FF0000);
    }

    /** Two pixels white, two black, in both directions: what a face is to a scaler. */
    private static BufferedImage stripes(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x / 4 + y / 4) % 2 == 0 ? 0 : 0xFFFFFF);
            }
        }
        return image;
    }

    /** Every column has a colour of its own. */
    private static BufferedImage gradient(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, (x * 255 / side) << 16 | (x * 97 % 256) << 8);
            }
        }
        return image;
    }

    /** Of brightness, within a region. */
    private static double variance(BufferedImage image, int left, int top, int w, int h) {
        double sum = 0;
        double squares = 0;
        for (int y = top; y < top + h; y++) {
            for (int x = left; x < left + w; x++) {
                int green = image.getRGB(x, y) >> 8 & 0xFF;
                sum += green;
                squares += green * green;
            }
        }
        double mean = sum / (w * h);
        return squares / (w * h) - mean * mean;
    }

    private static BufferedImage publish(String name, byte[] original, Size size, Region... blur) {
        return Pictures.decode(bytes(name, original, size, blur));
    }

    private static byte[] bytes(String name, byte[] original, Size size, Region... blur) {
        PictureHead head = head(name, original);
        Recipe recipe = recipe(head, size.width(), treatment(blur));
        Outcome<Optional<Map<Recipe, byte[]>>> outcome =
                new PictureEncoder().encode(original, head, List.of(recipe));
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow().values().iterator().next();
    }

    private static Recipe recipe(PictureHead head, int width, Treatment treatment) {
        Recipe.Cut cut = new Recipe.Cut(treatment, Focus.USUAL, Crop.NONE, width);
        return new Recipe(cut, PublishedName.fallback(head), Recipes.QUALITY);
    }

    private static Treatment treatment(Region... blur) {
        return new Treatment(List.of(blur), Credit.NONE);
    }

    private static PictureHead head(String name, byte[] original) {
        return new PictureReader()
                .read(new SourcePath("tin/" + name), original)
                .value()
                .orElseThrow();
    }
}
