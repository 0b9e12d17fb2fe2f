package vn.bantin.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.image.Pictures;

/** What is written can be read by others; metadata-extractor stands for them. */
class CreditWriterTest {
    private static final Credit CREDIT =
            new Credit("Minh Ánh", "Minh Ánh/PNTH", "© 2026 Hội LHPN tỉnh Thanh Hoá");

    /** The smallest pictures: 1 × 1, lossy, and lossless with alpha. */
    private static final byte[] LOSSY =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private static final byte[] LOSSLESS =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static final byte[] JPEG = Pictures.encode(Pictures.noise(40, 30), "jpeg");
    private static final byte[] PNG = Pictures.encode(Pictures.noise(40, 30), "png");

    @Test
    void aJpegGetsXmpAndIptcAfterJfifAndKeepsItsPixels() throws Exception {
        byte[] written = CreditWriter.write(JPEG, CREDIT);

        assertThat(Pictures.segments(written)).startsWith("E0", "E1", "ED", "DB");
        assertThat(pixels(written)).isEqualTo(pixels(JPEG));
        Metadata metadata = metadata(written);
        IptcDirectory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        assertThat(iptc.getString(IptcDirectory.TAG_BY_LINE)).isEqualTo("Minh Ánh");
        assertThat(iptc.getString(IptcDirectory.TAG_CREDIT)).isEqualTo("Minh Ánh/PNTH");
        assertThat(iptc.getString(IptcDirectory.TAG_COPYRIGHT_NOTICE))
                .isEqualTo("© 2026 Hội LHPN tỉnh Thanh Hoá");
        assertXmp(metadata);
        assertThat(EmbeddedCredit.of(written)).isEqualTo(CREDIT);
        assertThat(written.length - JPEG.length).isLessThan(1_000);
    }

    @Test
    void aPngGetsOneChunkAfterItsHeader() throws Exception {
        byte[] written = CreditWriter.write(PNG, CREDIT);

        assertThat(Pictures.chunks(written)).startsWith("IHDR", "iTXt", "IDAT").endsWith("IEND");
        assertThat(pixels(written)).isEqualTo(pixels(PNG));
        assertXmp(metadata(written));
        assertThat(EmbeddedCredit.of(written)).isEqualTo(CREDIT);
        int start = 8 + 12 + 13;
        byte[] chunk =
                Pictures.chunk(
                        "iTXt",
                        Arrays.copyOfRange(
                                written, start + 8, start + 8 + written.length - PNG.length - 12));
        assertThat(written).contains(chunk);
    }

    @Test
    void aWebpGetsTheExtendedFormAndXmpBehindThePicture() throws Exception {
        for (byte[] webp : new byte[][] {LOSSY, LOSSLESS}) {
            byte[] written = CreditWriter.write(webp, CREDIT);

            WebpDirectory header = metadata(written).getFirstDirectoryOfType(WebpDirectory.class);
            assertThat(header.getInt(WebpDirectory.TAG_IMAGE_WIDTH)).isEqualTo(1);
            assertThat(header.getInt(WebpDirectory.TAG_IMAGE_HEIGHT)).isEqualTo(1);
            assertThat(header.getBoolean(WebpDirectory.TAG_HAS_ALPHA)).isEqualTo(webp == LOSSLESS);
            assertXmp(metadata(written));
            assertThat(EmbeddedCredit.of(written)).isEqualTo(CREDIT);
            assertThat(riffLength(written)).isEqualTo(written.length - 8);
            assertThat(written.length % 2).isZero();
        }
    }

    @Test
    void anExtendedWebpKeepsItsHeader() {
        byte[] once = CreditWriter.write(LOSSY, new Credit("A", "", ""));
        byte[] twice = CreditWriter.write(once, CREDIT);

        assertThat(new String(twice, 12, 4, StandardCharsets.US_ASCII)).isEqualTo("VP8X");
        assertThat(new String(twice, 30, 4, StandardCharsets.US_ASCII)).isEqualTo("VP8 ");
        assertThat(riffLength(twice)).isEqualTo(twice.length - 8);
    }

    @Test
    void withoutACreditNothingChanges() {
        assertThat(CreditWriter.write(JPEG, Credit.NONE)).isSameAs(JPEG);
    }

    @Test
    void theSameCreditGivesTheSameBytes() {
        assertThat(CreditWriter.write(JPEG, CREDIT)).isEqualTo(CreditWriter.write(JPEG, CREDIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&>\"']]>", "</rdf:li>", "Ảnh 🙂", "\u0001a\uFFFE", "&#x0;"})
    void anyTextIsOnlyText(String text) {
        for (byte[] picture : new byte[][] {JPEG, PNG, LOSSY}) {
            Credit found =
                    EmbeddedCredit.of(CreditWriter.write(picture, new Credit(text, text, text)));

            String legal = text.replace("\u0001", "").replace("\uFFFE", "");
            assertThat(found).isEqualTo(new Credit(legal, legal, legal));
        }
    }

    @Test
    void iptcIsCutAtACharacterAndXmpIsWhole() throws Exception {
        String name = "Nguyễn Thị Ngọc Ánh Tuyết Mai Hoa";
        byte[] written = CreditWriter.write(JPEG, new Credit(name, name, "ộ".repeat(2_000)));

        IptcDirectory iptc = metadata(written).getFirstDirectoryOfType(IptcDirectory.class);
        assertThat(name).startsWith(iptc.getString(IptcDirectory.TAG_BY_LINE));
        assertThat(iptc.getString(IptcDirectory.TAG_BY_LINE).getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(28, 32);
        assertThat(iptc.getString(IptcDirectory.TAG_COPYRIGHT_NOTICE)).isEqualTo("ộ".repeat(42));
        assertThat(EmbeddedCredit.of(written)).isEqualTo(new Credit(name, name, "ộ".repeat(1_000)));
    }

    @Test
    void theLongestTextsStillMakeASegment() {
        String long3 = "&".repeat(100_000);
        byte[] written = CreditWriter.write(JPEG, new Credit(long3, long3, long3));

        assertThat(pixels(written)).isEqualTo(pixels(JPEG));
    }

    @Test
    void noOtherKindOfFileIsTouched() {
        byte[] gif = Pictures.encode(Pictures.quarters(8, 8), "gif");

        assertThatThrownBy(() -> CreditWriter.write(gif, CREDIT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertXmp(Metadata metadata) throws Exception {
        var xmp = metadata.getFirstDirectoryOfType(XmpDirectory.class).getXMPMeta();
        assertThat(xmp.getArrayItem(XmpReader.DC, "creator", 1).getValue()).isEqualTo("Minh Ánh");
        assertThat(xmp.getLocalizedText(XmpReader.DC, "rights", "", "x-default").getValue())
                .isEqualTo("© 2026 Hội LHPN tỉnh Thanh Hoá");
        assertThat(xmp.getPropertyString(XmpReader.PHOTOSHOP, "Credit")).isEqualTo("Minh Ánh/PNTH");
    }

    private static Metadata metadata(byte[] picture) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    }

    private static int[] pixels(byte[] picture) {
        BufferedImage image = Pictures.decode(picture);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static int riffLength(byte[] webp) {
        return (webp[4] & 0xFF) | (webp[5] & 0xFF) << 8 | (webp[6] & 0xFF) << 16 | webp[7] << 24;
    }
}
