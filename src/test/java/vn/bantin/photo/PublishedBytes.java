package vn.bantin.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.bantin.image.Pictures;

/** Every byte of a published picture is its pixels, its format's frame, or our credit. */
public final class PublishedBytes {
    /** What shows the inside of a camera, an editor's program or a place, in any kind of file. */
    private static final List<String> TRACES =
            List.of(
                    "Exif",
                    "GPS",
                    "exif:",
                    "xmp:",
                    "xmpMM",
                    "tiff:",
                    "aux:",
                    "Ducky",
                    "ICC_PROFILE",
                    "MakerNote",
                    "Apple",
                    "Nikon",
                    "Canon",
                    "Photoshop 5",
                    "tEXt",
                    "zTXt",
                    "eXIf");

    private PublishedBytes() {}

    /** Fails where a picture holds anything else. */
    public static void assertClean(String name, byte[] picture) {
        String text = new String(picture, StandardCharsets.ISO_8859_1);
        if (name.endsWith(".png")) {
            assertThat(Pictures.chunks(picture))
                    .as(name)
                    .isSubsetOf(Set.of("IHDR", "iTXt", "PLTE", "tRNS", "IDAT", "IEND"))
                    .containsOnlyOnce("IHDR", "IEND");
            assertThat(text).as(name).endsWith("IEND\u00AEB`\u0082");
        } else if (name.endsWith(".webp")) {
            webp(name, picture);
        } else {
            jpeg(name, picture);
        }
        String frame = withoutPixels(name, picture);
        assertThat(TRACES).as(name).noneMatch(frame::contains);
        Credit credit = EmbeddedCredit.of(picture);
        assertThat(frame.contains("<x:xmpmeta")).as(name).isEqualTo(!credit.isEmpty());
        if (!credit.isEmpty()) {
            assertThat(text)
                    .as("%s: XMP is ours, to the byte", name)
                    .contains(new String(XmpPacket.of(credit), StandardCharsets.ISO_8859_1));
        }
    }

    /** One picture, with alpha or not, and our XMP; the extended header only for these two. */
    private static void webp(String name, byte[] webp) {
        ByteBuffer buffer = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        List<String> chunks = new ArrayList<>();
        int at = 12;
        while (at < webp.length) {
            chunks.add(new String(webp, at, 4, StandardCharsets.ISO_8859_1));
            int length = buffer.getInt(at + 4);
            at += 8 + length + (length & 1);
        }
        assertThat(buffer.getInt(4)).as(name).isEqualTo(webp.length - 8);
        assertThat(at).as(name + ": nothing behind the picture").isEqualTo(webp.length);
        assertThat(chunks)
                .as(name)
                .doesNotHaveDuplicates()
                .isSubsetOf("VP8X", "ALPH", "VP8 ", "VP8L", "XMP ");
    }

    private static void jpeg(String name, byte[] jpeg) {
        assertThat(Pictures.segments(jpeg))
                .as(name)
                .isSubsetOf(Set.of("E0", "E1", "ED", "DB", "C0", "C4", "DA"));
        Credit credit = EmbeddedCredit.of(jpeg);
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xDA) {
            int length = ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF;
            byte[] content = Arrays.copyOfRange(jpeg, at + 4, at + 2 + length);
            switch (jpeg[at + 1] & 0xFF) {
                case 0xE0 -> assertThat(content).as(name + ": JFIF without thumbnail").hasSize(14);
                case 0xED ->
                        assertThat(content)
                                .as(name + ": IPTC is ours")
                                .isEqualTo(
                                        Pictures.concat(
                                                Pictures.latin1(EmbeddedCredit.RESOURCES_IN_JPEG),
                                                Iptc.resources(credit)));
                case 0xE1 ->
                        assertThat(content)
                                .as(name + ": XMP is ours")
                                .isEqualTo(
                                        Pictures.concat(
                                                Pictures.latin1(EmbeddedCredit.XMP_IN_JPEG),
                                                XmpPacket.of(credit)));
                default -> {
                    // Tables and the frame.
                }
            }
            at += 2 + length;
        }
        int marker = -1;
        for (int i = at + 2; i < jpeg.length - 2; i++) {
            marker = jpeg[i] == (byte) 0xFF && jpeg[i + 1] != 0 ? i : marker;
        }
        assertThat(marker).as(name + ": a marker among the pixels").isEqualTo(-1);
        assertThat(Arrays.copyOfRange(jpeg, jpeg.length - 2, jpeg.length))
                .as(name + ": nothing behind the picture")
                .isEqualTo(new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    /** Coded pixels are random enough to spell «GPS» by chance. */
    private static String withoutPixels(String name, byte[] picture) {
        String text = new String(picture, StandardCharsets.ISO_8859_1);
        if (name.endsWith(".webp")) {
            int xmp = text.lastIndexOf("XMP ");
            return xmp < 0 ? "" : text.substring(xmp + 8);
        }
        int pixels = text.indexOf(name.endsWith(".png") ? "IDAT" : "\u00FF\u00DA");
        return text.substring(0, pixels);
    }
}
