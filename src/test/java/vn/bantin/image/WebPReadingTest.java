package vn.bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;

/** Photos that are handed in as WebP, and pictures that move. */
class WebPReadingTest {
    private static final byte[] LOSSY = webp(Pictures.quarters(120, 80));
    private static final byte[] SEE_THROUGH =
            webp(new BufferedImage(50, 40, BufferedImage.TYPE_INT_ARGB));

    private final PictureReader reader = new PictureReader();

    @Test
    void isAPhotoLikeAnyOther() {
        PictureHead head = read("a.webp", LOSSY).value().orElseThrow();
        assertThat(head.format()).isEqualTo(PictureFormat.WEBP);
        assertThat(head.upright()).isEqualTo(new Size(120, 80));
        assertThat(head.alpha()).isFalse();
        Recipe recipe = Recipes.whole(head);
        assertThat(recipe.encoding()).isEqualTo(Encoding.JPEG);

        byte[] jpeg =
                new PictureEncoder()
                        .encode(LOSSY, head, List.of(recipe))
                        .value()
                        .orElseThrow()
                        .values()
                        .iterator()
                        .next();
        BufferedImage seen = Pictures.decode(jpeg);
        assertThat(seen.getRGB(10, 10) >> 16 & 0xFF).isGreaterThan(200);
        assertThat(seen.getRGB(110, 70) & 0xFF).isGreaterThan(200);
    }

    @Test
    void oneThatIsSeenThroughBecomesAPng() {
        PictureHead head = read("a.webp", SEE_THROUGH).value().orElseThrow();
        assertThat(head.upright()).isEqualTo(new Size(50, 40));
        assertThat(head.alpha()).isTrue();
        assertThat(PublishedName.fallback(head)).isEqualTo(Encoding.PNG);
    }

    @Test
    void orientationOfItsExifIsHeeded() {
        byte[] turned = extended(LOSSY, 120, 80, 0x08, chunk("EXIF", Pictures.exif(6)));
        PictureHead head = read("a.webp", turned).value().orElseThrow();

        assertThat(head.orientation()).isEqualTo(6);
        assertThat(head.upright()).isEqualTo(new Size(80, 120));
    }

    @Test
    void im08WideGamutIsConvertedAndItsProfileDropped() {
        BufferedImage plain = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 60 * 40; i++) {
            plain.setRGB(i % 60, i / 60, 0x373737);
        }
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] linear = extended(webp(plain), 60, 40, 0x20, chunk("ICCP", profile));
        PictureHead head = read("a.webp", linear).value().orElseThrow();

        byte[] jpeg =
                new PictureEncoder()
                        .encode(linear, head, List.of(Recipes.whole(head)))
                        .value()
                        .orElseThrow()
                        .values()
                        .iterator()
                        .next();
        int seen = Pictures.decode(jpeg).getRGB(20, 20);

        assertThat(Pictures.segments(jpeg)).doesNotContain("E2");
        assertThat(List.of(seen >> 16 & 0xFF, seen >> 8 & 0xFF, seen & 0xFF))
                .allMatch(sample -> Math.abs(sample - 128) <= 4);
    }

    @Test
    void im03CutOffAnywhereIsRefused() {
        for (byte[] whole : List.of(LOSSY, SEE_THROUGH)) {
            for (int length = 12; length < whole.length; length += 64) {
                Outcome<Optional<PictureHead>> outcome =
                        read("a.webp", Arrays.copyOf(whole, length));
                assertThat(outcome.value()).as("%d bytes", length).isEmpty();
                assertThat(outcome.diagnostics())
                        .extracting(Diagnostic::fault)
                        .containsExactly(Fault.PICTURE_CUT_OFF);
            }
        }
    }

    @Test
    void oneThatMovesIsRefused() {
        byte[] moving = extended(LOSSY, 120, 80, 0x02, new byte[0]);

        assertThat(read("a.webp", moving).diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.PICTURE_TYPE_REFUSED);
    }

    @Test
    void im04NamedJpgIsRefused() {
        assertThat(read("a.jpg", LOSSY).diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.PICTURE_WRONG_EXTENSION);
    }

    @Test
    void im04WhatStandsBehindAWebpDies() {
        byte[] script = Pictures.latin1("<script>alert('CANARY')</script>");
        byte[] inside = extended(LOSSY, 120, 80, 0, chunk("junk", script));
        for (byte[] polyglot : List.of(Pictures.concat(LOSSY, script), inside)) {
            PictureHead head = read("a.webp", polyglot).value().orElseThrow();
            new PictureEncoder()
                    .encode(polyglot, head, List.of(Recipes.whole(head)))
                    .value()
                    .orElseThrow()
                    .values()
                    .forEach(
                            bytes ->
                                    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                                            .doesNotContain("CANARY", "alert"));
        }
    }

    @Test
    void im11OfAPngThatMovesTheFirstFrameIsPublishedWhichIsSaid() {
        byte[] still = Pictures.encode(Pictures.quarters(8, 8), "png");
        int afterHeader = 33;
        byte[] control = {0, 0, 0, 8, 'a', 'c', 'T', 'L', 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] moving =
                Pictures.concat(
                        Arrays.copyOf(still, afterHeader),
                        control,
                        Arrays.copyOfRange(still, afterHeader, still.length));
        Outcome<Optional<PictureHead>> outcome = read("a.png", moving);

        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.PICTURE_MOVES);
        PictureHead head = outcome.value().orElseThrow();
        assertThat(new PictureEncoder().encode(moving, head, List.of(Recipes.whole(head))).value())
                .isPresent();
    }

    @Test
    void im11OfAGifThatMovesTheFirstFrameIsPublishedWhichIsSaid() {
        byte[] gif = Pictures.gif(Pictures.quarters(8, 8), Pictures.quarters(8, 8));
        Outcome<Optional<PictureHead>> outcome = read("a.gif", gif);

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.PICTURE_MOVES);
        assertThat(read("a.gif", Pictures.gif(Pictures.quarters(8, 8))).diagnostics()).isEmpty();
    }

    private Outcome<Optional<PictureHead>> read(String name, byte[] bytes) {
        return reader.read(new SourcePath(name), bytes);
    }

    private static byte[] webp(BufferedImage image) {
        return new Encoder(new Codecs()).encode(image, Encoding.WEBP, 90);
    }

    /** With the header that a WebP with more than pixels has (RFC 9649, § 2.7). */
    private static byte[] extended(byte[] simple, int width, int height, int flags, byte[] more) {
        byte[] header = new byte[10];
        header[0] = (byte) flags;
        header[4] = (byte) (width - 1);
        header[7] = (byte) (height - 1);
        byte[] pixels = Arrays.copyOfRange(simple, 12, simple.length);
        byte[] content =
                Pictures.concat(Pictures.latin1("WEBP"), chunk("VP8X", header), pixels, more);
        return Pictures.concat(Pictures.latin1("RIFF"), little(content.length), content);
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] padding = new byte[content.length & 1];
        return Pictures.concat(Pictures.latin1(type), little(content.length), content, padding);
    }

    private static byte[] little(int number) {
        return new byte[] {
            (byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)
        };
    }
}
