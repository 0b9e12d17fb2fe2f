package vn.bantin.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.image.Pictures;
import vn.bantin.limit.Ending;

class EmbeddedCreditTest {
    private static final byte[] JPEG = Pictures.encode(Pictures.quarters(16, 16), "jpeg");
    private static final byte[] PNG = Pictures.encode(Pictures.quarters(16, 16), "png");

    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 5.6">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                xmlns:exif="http://ns.adobe.com/exif/1.0/"
                exif:GPSLatitude="19,48.45N" photoshop:Credit="PNTH">
               <dc:creator><rdf:Seq>
                 <rdf:li>Minh  Anh</rdf:li> <rdf:li>Lê Hà</rdf:li> <rdf:li>Minh Anh</rdf:li>
               </rdf:Seq></dc:creator>
               <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© PNTH &amp; bạn</rdf:li>
                 <rdf:li xml:lang="en">other</rdf:li></rdf:Alt></dc:rights>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private static final Credit FOUND = new Credit("Minh Anh, Lê Hà", "PNTH", "© PNTH & bạn");

    @Test
    void xmpOfAJpegIsRead() {
        assertThat(EmbeddedCredit.of(withXmp(XMP))).isEqualTo(FOUND);
    }

    @Test
    void xmpOfAPngIsReadCompressedOrNotBeforeOrAfterThePixels() {
        byte[] plain = Pictures.concat(name(), new byte[4], utf8(XMP));
        byte[] packed =
                Pictures.concat(name(), new byte[] {1, 0, 0, 0}, Pictures.deflate(utf8(XMP)));

        assertThat(EmbeddedCredit.of(Pictures.withChunk(PNG, "iTXt", plain))).isEqualTo(FOUND);
        assertThat(EmbeddedCredit.of(Pictures.withChunk(PNG, "iTXt", packed))).isEqualTo(FOUND);
        byte[] last =
                Pictures.concat(Arrays.copyOf(PNG, PNG.length - 12), Pictures.chunk("iTXt", plain));
        assertThat(EmbeddedCredit.of(last)).isEqualTo(FOUND);
    }

    @Test
    void iptcOfAJpegIsReadWhereXmpSaysNothing() {
        byte[] iptc =
                withResources(
                        resource(0x03ED, new byte[16]),
                        resource(
                                0x0404,
                                Pictures.concat(
                                        dataset(1, 90, new byte[] {0x1B, '%', 'G'}),
                                        dataset(2, 80, utf8("Lê Hà")),
                                        dataset(2, 80, utf8("Minh Anh")),
                                        dataset(2, 110, utf8("TTXVN")),
                                        dataset(2, 116, utf8("© TTXVN")))));

        assertThat(EmbeddedCredit.of(iptc))
                .isEqualTo(new Credit("Lê Hà, Minh Anh", "TTXVN", "© TTXVN"));
    }

    @Test
    void exifIsNotLookedAt() {
        byte[] artist =
                ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + 8)
                        .put(Pictures.latin1("Exif\0\0MM\0*"))
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) 0x013B)
                        .putShort((short) 2)
                        .putInt(8)
                        .putInt(26)
                        .putInt(0)
                        .put(Pictures.latin1("Le Ha\0\0\0"))
                        .array();

        assertThat(EmbeddedCredit.of(Pictures.withSegment(JPEG, 0xE1, artist)))
                .isEqualTo(Credit.NONE);
    }

    @Test
    void textsInAnEncodingThatNobodyKnowsAreNotTaken() {
        byte[] tcvn = {(byte) 0xD4, (byte) 0xFE, 'n'};

        assertThat(EmbeddedCredit.of(withResources(resource(0x0404, dataset(2, 80, tcvn)))))
                .isEqualTo(Credit.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minh \u202EAnh",
                "Minh\u200BAnh\u2066",
                "",
            })
    void namesWithHiddenCharactersAreNotTaken(String name) {
        byte[] iptc = withResources(resource(0x0404, dataset(2, 80, utf8(name))));

        assertThat(EmbeddedCredit.of(iptc)).isEqualTo(Credit.NONE);
    }

    @Test
    void whatWasReadBeforeAPacketBreaksOffCounts() {
        String broken = XMP.substring(0, XMP.indexOf("<dc:rights>"));

        assertThat(EmbeddedCredit.of(withXmp(broken)))
                .isEqualTo(new Credit("Minh Anh, Lê Hà", "PNTH", ""));
    }

    @Test
    void im09NoNumberOfTagsAndNoLengthIsTooMuch() {
        byte[] many = new byte[60_000];
        for (int i = 0; i + 5 <= many.length; i += 5) {
            System.arraycopy(dataset(2, 25, new byte[0]), 0, many, i, 5);
        }
        byte[] beyondMost =
                withResources(
                        resource(0x0404, Pictures.concat(many, dataset(2, 80, utf8("Minh Anh")))));
        byte[] tooLong = withResources(resource(0x0404, dataset(2, 80, fill(10_001))));
        byte[] lying = withResources(new byte[] {'8', 'B', 'I', 'M', 4, 4, 0, 0, -1, -1, -1, -1});
        byte[] lyingName = withResources(new byte[] {'8', 'B', 'I', 'M', 4, 4, -1, 0, 0, 0, 0, 0});
        String parts = "<a/>".repeat(10_000) + "<b>";

        assertThat(EmbeddedCredit.of(beyondMost)).isEqualTo(Credit.NONE);
        assertThat(EmbeddedCredit.of(tooLong)).isEqualTo(Credit.NONE);
        assertThat(EmbeddedCredit.of(lying)).isEqualTo(Credit.NONE);
        assertThat(EmbeddedCredit.of(lyingName)).isEqualTo(Credit.NONE);
        assertThat(EmbeddedCredit.of(withXmp(XMP.replace("<dc:creator>", parts + "<dc:creator>"))))
                .isEqualTo(new Credit("", "PNTH", ""));
        assertThat(EmbeddedCredit.of(withXmp(XMP.replace("Lê Hà", "x".repeat(10_001)))).creator())
                .isEqualTo("Minh Anh");
    }

    @Test
    void im10ABombInATextChunkIsNotInflated() {
        byte[] bomb = Pictures.deflate(new byte[200 << 20]);
        byte[] chunk = Pictures.concat(name(), new byte[] {1, 0, 0, 0}, bomb);
        byte[] png = Pictures.withChunk(PNG, "iTXt", chunk);

        Credit found = Ending.within(2, () -> EmbeddedCredit.of(png));
        assertThat(found).isEqualTo(Credit.NONE);
    }

    @Test
    void aDocumentTypeAndItsEntitiesAreNotRead() {
        String laughs =
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">"
                        + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
                        + XMP.substring(XMP.indexOf("<x:xmpmeta")).replace("Lê Hà", "&b;&c;");

        Credit found = Ending.within(2, () -> EmbeddedCredit.of(withXmp(laughs)));
        assertThat(found).isEqualTo(Credit.NONE);
    }

    @Test
    void brokenFilesSayNothingAndBreakNothing() {
        byte[] iptc = withResources(resource(0x0404, dataset(2, 80, utf8("Minh Anh"))));
        byte[] plain = Pictures.concat(name(), new byte[4], utf8(XMP));
        byte[] webp = CreditWriter.write(webp(), FOUND);
        Random random = new Random(2026);
        for (byte[] whole :
                new byte[][] {withXmp(XMP), iptc, Pictures.withChunk(PNG, "iTXt", plain), webp}) {
            for (int length = 0; length < whole.length; length += 7) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatCode(() -> EmbeddedCredit.of(cut)).doesNotThrowAnyException();
            }
            for (int i = 0; i < 300; i++) {
                byte[] bad = whole.clone();
                for (int hits = 0; hits < 4; hits++) {
                    bad[random.nextInt(Math.min(bad.length, 400))] = (byte) random.nextInt();
                }
                assertThatCode(() -> EmbeddedCredit.of(bad)).doesNotThrowAnyException();
            }
        }
    }

    private static byte[] webp() {
        return Pictures.concat(Pictures.latin1("RIFF\16\0\0\0WEBPVP8L\5\0\0\0\57"), new byte[5]);
    }

    private static byte[] withXmp(String xmp) {
        byte[] content = Pictures.concat(Pictures.latin1(EmbeddedCredit.XMP_IN_JPEG), utf8(xmp));
        return Pictures.withSegment(JPEG, 0xE1, content);
    }

    private static byte[] withResources(byte[]... resources) {
        byte[] content =
                Pictures.concat(
                        Pictures.latin1(EmbeddedCredit.RESOURCES_IN_JPEG),
                        Pictures.concat(resources));
        return Pictures.withSegment(JPEG, 0xED, content);
    }

    private static byte[] resource(int id, byte[] content) {
        ByteBuffer buffer = ByteBuffer.allocate(12 + content.length + (content.length & 1));
        buffer.put(Pictures.latin1("8BIM")).putShort((short) id).putShort((short) 0);
        return buffer.putInt(content.length).put(content).array();
    }

    private static byte[] dataset(int record, int number, byte[] value) {
        ByteBuffer buffer = ByteBuffer.allocate(5 + value.length);
        buffer.put((byte) 0x1C).put((byte) record).put((byte) number);
        return buffer.putShort((short) value.length).put(value).array();
    }

    private static byte[] fill(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'x');
        return text;
    }

    private static byte[] name() {
        // The constant holds the zero that ends the keyword.
        return Pictures.latin1(EmbeddedCredit.XMP_IN_PNG);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
