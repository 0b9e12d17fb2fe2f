package vn.bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.limit.Ending;
import vn.bantin.path.SourcePath;

class PictureEncoderTest {
    private static final String CANARY = "CANARY-19.8075N-105.7764E";
    private static final byte[] SECRET = Pictures.latin1(CANARY);

    private final PictureReader reader = new PictureReader();
    private final PictureEncoder encoder = new PictureEncoder();

    @Test
    void photoBecomesABaselineJpegWithNothingButPixels() {
        byte[] published = publish("a.jpg", Pictures.encode(Pictures.noise(300, 200), "jpeg"));

        assertThat(new HashSet<>(Pictures.segments(published)))
                .isEqualTo(Set.of("E0", "DB", "C0", "C4", "DA"));
        assertThat(samplingFactors(published)).containsExactly(0x22, 0x11, 0x11);
    }

    @Test
    void im04Im06NothingOfAJpegButItsPixelsGetsOut() throws Exception {
        byte[] thumbnail = Pictures.encode(Pictures.quarters(16, 16), "jpeg");
        byte[] jpeg = Pictures.encode(Pictures.noise(64, 64), "jpeg");
        jpeg = Pictures.withSegment(jpeg, 0xFE, SECRET);
        jpeg = Pictures.withSegment(jpeg, 0xED, Pictures.concat(latin1("Photoshop 3.0\0"), SECRET));
        jpeg =
                Pictures.withSegment(
                        jpeg,
                        0xE1,
                        Pictures.concat(latin1("http://ns.adobe.com/xap/1.0/\0"), SECRET));
        jpeg =
                Pictures.withSegment(
                        jpeg, 0xE1, Pictures.concat(Pictures.exif(1), SECRET, thumbnail));
        jpeg = Pictures.concat(jpeg, latin1("<script>"), SECRET);

        assertThat(text(jpeg)).contains(CANARY);
        byte[] published = publish("a.jpg", jpeg);

        assertThat(text(published)).doesNotContain("CANARY", "Exif", "adobe", "<script>");
        assertThat(Pictures.segments(published)).doesNotContain("E1", "E2", "ED", "EE", "FE");
        assertThat(
                        ImageMetadataReader.readMetadata(new ByteArrayInputStream(published))
                                .getDirectories())
                .extracting(Directory::getName)
                .containsExactlyInAnyOrder("JPEG", "JFIF", "Huffman", "File Type");
    }

    @Test
    void im04Im06NothingOfAPngButItsPixelsGetsOut() {
        byte[] png = Pictures.encode(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png");
        png = Pictures.withChunk(png, "tEXt", Pictures.concat(latin1("Comment\0"), SECRET));
        png = Pictures.withChunk(png, "eXIf", SECRET);
        png = Pictures.withChunk(png, "tIME", new byte[] {7, (byte) 230, 10, 7, 17, 56, 0});
        png = Pictures.concat(png, SECRET);

        byte[] published = publish("a.png", png);

        assertThat(text(published)).doesNotContain("CANARY");
        assertThat(Pictures.chunks(published)).containsOnly("IHDR", "IDAT", "IEND");
    }

    @Test
    void im04PolyglotGifDies() {
        byte[] gif = Pictures.gif(Pictures.quarters(8, 8));
        byte[] polyglot = Pictures.concat(gif, latin1("=1;/*"), SECRET, latin1("*/alert(1)"));

        assertThat(text(publish("a.gif", polyglot))).doesNotContain("CANARY", "alert", "GIF");
    }

    @ParameterizedTest
    @CsvSource({
        "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"
    })
    void im07IsUprightWhateverTheCameraHeld(int orientation, String corners) {
        byte[] jpeg = Pictures.encode(Pictures.quarters(96, 48), "jpeg");

        BufferedImage upright =
                Pictures.decode(
                        publish(
                                "a.jpg",
                                Pictures.withSegment(jpeg, 0xE1, Pictures.exif(orientation))));

        boolean lying = orientation >= 5;
        assertThat(upright.getWidth()).isEqualTo(lying ? 48 : 96);
        assertThat(upright.getHeight()).isEqualTo(lying ? 96 : 48);
        int right = upright.getWidth() - 8;
        int bottom = upright.getHeight() - 8;
        String seen =
                ""
                        + name(upright.getRGB(8, 8))
                        + name(upright.getRGB(right, 8))
                        + name(upright.getRGB(8, bottom))
                        + name(upright.getRGB(right, bottom));
        assertThat(seen).isEqualTo(corners);
    }

    /** Stored components, the transform of the Adobe marker (-1: none), and the colour seen. */
    @ParameterizedTest
    @CsvSource({
        "0,255,255,0, -1, 255,0,0",
        "0,0,0,255, -1, 0,0,0",
        "0,0,0,0, -1, 255,255,255",
        "255,0,0,255, 0, 255,0,0",
        "255,255,255,128, 0, 128,128,128",
        "0,0,0,0, 0, 0,0,0",
        "255,128,128,255, 2, 0,0,0",
        "0,128,128,255, 2, 255,255,255",
        // Red is little cyan, much magenta and yellow: as YCC of stored (255,0,0) turned round.
        "179,171,1,255, 2, 254,0,0"
    })
    void im08FourInksAreNeverInverted(
            int c, int m, int y, int k, int transform, int red, int green, int blue) {
        byte[] jpeg = Pictures.fourComponentJpeg(c, m, y, k);

        byte[] published =
                publish("a.jpg", transform < 0 ? jpeg : Pictures.withAdobe(jpeg, transform));

        assertColour(Pictures.decode(published).getRGB(8, 8), red, green, blue);
    }

    /** Inks stored the way Photoshop does, 255 for none, and a profile that says what they mean. */
    @ParameterizedTest
    @CsvSource({
        "255,255,255,255, 255,255,255",
        "255,255,255,0, 0,0,0",
        "255,0,0,255, 255,0,0",
        "0,255,0,255, 0,255,0",
        "0,255,255,255, 0,255,255"
    })
    void im08FourInksWithAProfileAreNeverInverted(
            int c, int m, int y, int k, int red, int green, int blue) {
        byte[] jpeg = Pictures.withAdobe(Pictures.fourComponentJpeg(c, m, y, k), 0);

        int seen =
                Pictures.decode(publish("a.jpg", Pictures.withProfile(jpeg, InkProfile.bytes())))
                        .getRGB(8, 8);

        assertThat(seen >> 16 & 0xFF).as("red").isBetween(red - 40, red + 40);
        assertThat(seen >> 8 & 0xFF).as("green").isBetween(green - 40, green + 40);
        assertThat(seen & 0xFF).as("blue").isBetween(blue - 40, blue + 40);
    }

    @Test
    void im08WideGamutIsConvertedAndItsProfileDropped() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] linear =
                Pictures.withProfile(
                        Pictures.encode(filled(BufferedImage.TYPE_INT_RGB, 0x373737), "jpeg"),
                        profile);

        byte[] published = publish("a.jpg", linear);

        assertThat(Pictures.segments(published)).doesNotContain("E2");
        assertColour(Pictures.decode(published).getRGB(8, 8), 128, 128, 128);
    }

    @Test
    void im08SixteenBitsKeepTheirColours() {
        BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_USHORT_GRAY);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                grey.getRaster().setSample(x, y, 0, 100 * 257);
            }
        }

        byte[] published = publish("a.png", Pictures.encode(grey, "png"));

        assertColour(Pictures.decode(published).getRGB(8, 8), 100, 100, 100);
    }

    @Test
    void im08SixteenBitsOfColourAndAlphaKeepTheirColours() {
        ComponentColorModel model =
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        true,
                        false,
                        Transparency.TRANSLUCENT,
                        DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(4, 4);
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 4; x++) {
                raster.setPixel(x, y, new int[] {0x1234, 0x80FF, 0xFFFF, 0x7F80});
            }
        }

        byte[] published =
                publish(
                        "a.png",
                        Pictures.encode(new BufferedImage(model, raster, false, null), "png"));

        assertThat(Integer.toHexString(Pictures.decode(published).getRGB(1, 1)))
                .isEqualTo("7f1280ff");
    }

    @Test
    void seeThroughPlacesOfAPaletteStaySeeThrough() {
        BufferedImage half = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 8; x++) {
                half.setRGB(x, y, 0xFFFF0000);
            }
        }
        byte[] gif = Pictures.encode(half, "gif");
        BufferedImage palette = Pictures.decode(gif);
        assertThat(palette.getColorModel()).isInstanceOf(IndexColorModel.class);

        for (byte[] published :
                List.of(publish("a.gif", gif), publish("a.png", Pictures.encode(palette, "png")))) {
            BufferedImage seen = Pictures.decode(published);
            assertThat(Integer.toHexString(seen.getRGB(2, 2))).isEqualTo("ffff0000");
            assertThat(seen.getRGB(12, 2) >>> 24).isZero();
        }
    }

    @Test
    void greyIsNotMadePaler() {
        BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                grey.getRaster().setSample(x, y, 0, 100);
            }
        }

        for (String format : List.of("png", "jpeg")) {
            byte[] published =
                    publish(
                            format.equals("png") ? "a.png" : "a.jpg",
                            Pictures.encode(grey, format));
            assertColour(Pictures.decode(published).getRGB(8, 8), 100, 100, 100);
        }
    }

    @Test
    void paletteKeepsItsColours() {
        BufferedImage palette = filled(BufferedImage.TYPE_BYTE_INDEXED, 0xCC3366);

        for (String format : List.of("png", "gif")) {
            byte[] published = publish("a." + format, Pictures.encode(palette, format));
            assertColour(Pictures.decode(published).getRGB(8, 8), 0xCC, 0x33, 0x66);
        }
    }

    @Test
    void blackAndWhiteKeepsItsColours() {
        byte[] published =
                publish(
                        "a.png",
                        Pictures.encode(filled(BufferedImage.TYPE_BYTE_BINARY, 0xFFFFFF), "png"));

        assertColour(Pictures.decode(published).getRGB(8, 8), 255, 255, 255);
    }

    @Test
    void seeThroughStaysSeeThrough() {
        BufferedImage image = new BufferedImage(3_200, 16, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 3_200; x++) {
            for (int y = 0; y < 16; y++) {
                image.setRGB(x, y, x % 2 == 0 ? 0xFFFF0000 : 0x0000FF00);
            }
        }

        BufferedImage published = Pictures.decode(publish("a.png", Pictures.encode(image, "png")));

        assertThat(published.getWidth()).isEqualTo(1_600);
        // Half of the area is red and half is nothing: half-transparent red, without any green.
        assertThat(Integer.toHexString(published.getRGB(5, 4))).isEqualTo("80ff0000");
    }

    @Test
    void largePhotoIsMadeSmaller() {
        BufferedImage published =
                Pictures.decode(
                        publish("a.jpg", Pictures.encode(Pictures.quarters(2_000, 3_000), "jpeg")));

        assertThat(published.getWidth()).isEqualTo(1_066);
        assertThat(published.getHeight()).isEqualTo(1_599);
        assertThat(name(published.getRGB(20, 20))).isEqualTo("R");
        assertThat(name(published.getRGB(1_040, 1_580))).isEqualTo("W");
    }

    @Test
    void im10TextThatWouldInflateToGigabytesIsNotInflated() {
        byte[] large = Pictures.deflate(new byte[200 * 1024 * 1024]);
        byte[] png = Pictures.encode(Pictures.quarters(16, 16), "png");
        byte[] bomb =
                Pictures.withChunk(
                        Pictures.withChunk(png, "zTXt", Pictures.concat(latin1("a\0\0"), large)),
                        "iCCP",
                        Pictures.concat(latin1("a\0\0"), large));

        Ending.within(5, () -> assertThat(publish("a.png", bomb)).isNotEmpty());
    }

    @Test
    void im11OnlyTheFirstFrameIsPublished() {
        BufferedImage[] frames = new BufferedImage[500];
        Arrays.fill(frames, filled(BufferedImage.TYPE_BYTE_INDEXED, 0x000000));
        frames[0] = filled(BufferedImage.TYPE_BYTE_INDEXED, 0xFF0000);

        byte[] published = publish("a.gif", Pictures.gif(frames));

        assertThat(Pictures.chunks(published)).containsOnly("IHDR", "IDAT", "IEND");
        assertColour(Pictures.decode(published).getRGB(8, 8), 255, 0, 0);
    }

    @Test
    void im03CutOffWithAnEndMarkPutBackIsDamaged() {
        byte[] whole = Pictures.encode(Pictures.noise(64, 64), "jpeg");
        byte[] mended =
                Pictures.concat(
                        Arrays.copyOf(whole, whole.length / 2), new byte[] {0, -1, (byte) 0xD9});
        PictureHead head = reader.read(path("a.jpg"), mended).value().orElseThrow();

        Outcome<Optional<byte[]>> outcome = encode(mended, head);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .containsExactly(
                        Diagnostic.of(Fault.PICTURE_DAMAGED, Position.of("content/tin/a.jpg")));
    }

    @Test
    void im03PngWithoutTheEndOfItsCodedDataIsDamaged() {
        byte[] rows = new byte[64 * (1 + 64)];
        byte[] coded = Pictures.deflate(rows);
        byte[] header = {0, 0, 0, 64, 0, 0, 0, 64, 8, 0, 0, 0, 0};
        for (int length : new int[] {0, 1, 2, 10, coded.length - 8}) {
            byte[] png =
                    Pictures.concat(
                            Pictures.latin1("\u0089PNG\r\n\u001A\n"),
                            Pictures.chunk("IHDR", header),
                            Pictures.chunk("IDAT", Arrays.copyOf(coded, length)),
                            Pictures.chunk("IEND", new byte[0]));

            assertThat(encode(png, head("a.png", png)).hasErrors())
                    .as("%d of %d bytes", length, coded.length)
                    .isTrue();
        }
    }

    @Test
    void brokenCodedDataIsAFaultAndNoException() {
        for (byte[] whole :
                List.of(
                        Pictures.encode(Pictures.noise(40, 40), "png"),
                        Pictures.encode(Pictures.noise(40, 40), "jpeg"),
                        Pictures.gif(Pictures.noise(40, 40)))) {
            for (int at = 40; at < whole.length - 20; at += whole.length / 60) {
                byte[] bad = whole.clone();
                bad[at] ^= 0x5A;
                String name = "a" + extension(whole);
                Optional<PictureHead> head = reader.read(path(name), bad).value();
                head.ifPresent(
                        picture -> {
                            Outcome<Optional<byte[]>> outcome = encode(bad, picture);
                            assertThat(outcome.value().isPresent())
                                    .isNotEqualTo(outcome.hasErrors());
                        });
            }
        }
    }

    @Test
    void secondHeaderOfAnotherSizeIsRefused() {
        byte[] small = Pictures.encode(Pictures.quarters(16, 16), "png");
        PictureHead head = reader.read(path("a.png"), small).value().orElseThrow();
        byte[] large = Pictures.encode(Pictures.quarters(64, 64), "png");

        assertThat(encode(large, head).hasErrors()).isTrue();
    }

    @Test
    void im13SameBytesInEveryThreadAndEveryRun() {
        byte[] jpeg = Pictures.encode(Pictures.noise(500, 400), "jpeg");
        byte[] expected = publish("a.jpg", jpeg);

        assertThat(
                        IntStream.range(0, 32)
                                .parallel()
                                .allMatch(i -> Arrays.equals(publish("a.jpg", jpeg), expected)))
                .isTrue();
        PictureHead head = head("a.jpg", jpeg);
        Recipe recipe = Recipes.whole(head);
        assertThat(new PictureEncoder().encode(jpeg, head, List.of(recipe)).value().orElseThrow())
                .containsEntry(recipe, expected);
    }

    @Test
    void nothingIsRegisteredForTheJvm() {
        List<String> before = registered();

        new PictureEncoder();
        publish("a.jpg", Pictures.encode(Pictures.quarters(16, 16), "jpeg"));

        assertThat(registered()).isEqualTo(before);
    }

    private static List<String> registered() {
        List<String> names = new ArrayList<>();
        IIORegistry.getDefaultInstance()
                .getServiceProviders(ImageReaderSpi.class, true)
                .forEachRemaining(spi -> names.add(spi.toString()));
        return names;
    }

    private byte[] publish(String name, byte[] original) {
        Outcome<Optional<byte[]>> outcome = encode(original, head(name, original));
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    /** As large as it is published, in the format that all browsers know. */
    private Outcome<Optional<byte[]>> encode(byte[] original, PictureHead head) {
        Recipe recipe = Recipes.whole(head);
        return encoder.encode(original, head, List.of(recipe))
                .map(files -> files.map(all -> all.get(recipe)));
    }

    private PictureHead head(String name, byte[] original) {
        Outcome<Optional<PictureHead>> outcome = reader.read(path(name), original);
        assertThat(outcome.hasErrors()).isFalse();
        return outcome.value().orElseThrow();
    }

    private static SourcePath path(String name) {
        return new SourcePath("tin/" + name);
    }

    private static String extension(byte[] whole) {
        return whole[0] == (byte) 0x89 ? ".png" : whole[0] == 'G' ? ".gif" : ".jpg";
    }

    private static BufferedImage filled(int type, int rgb) {
        BufferedImage image = new BufferedImage(16, 16, type);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                image.setRGB(x, y, 0xFF000000 | rgb);
            }
        }
        return image;
    }

    private static void assertColour(int rgb, int red, int green, int blue) {
        assertThat(rgb >> 16 & 0xFF).as("red").isBetween(red - 4, red + 4);
        assertThat(rgb >> 8 & 0xFF).as("green").isBetween(green - 4, green + 4);
        assertThat(rgb & 0xFF).as("blue").isBetween(blue - 4, blue + 4);
    }

    private static String name(int rgb) {
        boolean red = (rgb >> 16 & 0xFF) > 128;
        boolean green = (rgb >> 8 & 0xFF) > 128;
        boolean blue = (rgb & 0xFF) > 128;
        return red && green && blue ? "W" : red ? "R" : green ? "G" : blue ? "B" : "?";
    }

    /** Horizontal and vertical factor of each component, 4 bits each (T.81, B.2.2). */
    private static List<Integer> samplingFactors(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xC0) {
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        List<Integer> factors = new ArrayList<>();
        for (int i = 0; i < jpeg[at + 9]; i++) {
            factors.add((int) jpeg[at + 11 + 3 * i]);
        }
        return factors;
    }

    private static byte[] latin1(String text) {
        return Pictures.latin1(text);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
