package vn.bantin.build;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.image.Pictures;

/** Photos as they come from phones and worse, with all that must not get out. */
final class HostileOriginals {
    /** In every place where a file can hide a text. */
    static final String CANARY = "CANARY19";

    private static final String XMP =
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                    + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                    + "<rdf:Description xmlns:exif=\"http://ns.adobe.com/exif/1.0/\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " exif:GPSLatitude=\"19,48.45N CANARY19\" exif:GPSLongitude=\"105,46.58E\">"
                    + "<dc:creator><rdf:Seq><rdf:li>Minh Anh</rdf:li></rdf:Seq></dc:creator>"
                    + "<dc:description><rdf:Alt><rdf:li>CANARY19</rdf:li></rdf:Alt>"
                    + "</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>";

    private HostileOriginals() {}

    /** By file name. */
    static SortedMap<String, byte[]> all() {
        SortedMap<String, byte[]> all = new TreeMap<>();
        all.put("may-anh.jpg", jpeg());
        all.put("may-anh.png", png());
        all.put("may-anh.gif", gif());
        return all;
    }

    /** Exif with GPS, maker note, serial number and thumbnail; XMP, IPTC, comment; more behind. */
    static byte[] jpeg() {
        byte[] jpeg = Pictures.encode(Pictures.noise(1_200, 900), "jpeg");
        jpeg = Pictures.withSegment(jpeg, 0xFE, canary());
        jpeg = Pictures.withSegment(jpeg, 0xEC, Pictures.concat(latin1("Ducky"), canary()));
        jpeg =
                Pictures.withSegment(
                        jpeg, 0xED, Pictures.concat(latin1("Photoshop 3.0\0"), iptc(), canary()));
        jpeg =
                Pictures.withSegment(
                        jpeg,
                        0xE1,
                        Pictures.concat(latin1("http://ns.adobe.com/xap/1.0/\0"), utf8(XMP)));
        jpeg = Pictures.withSegment(jpeg, 0xE1, exif());
        return Pictures.concat(jpeg, latin1("PK\3\4"), canary(), jpeg);
    }

    static byte[] png() {
        byte[] png = Pictures.encode(Pictures.noise(80, 60), "png");
        png = Pictures.withChunk(png, "tEXt", Pictures.concat(latin1("Comment\0"), canary()));
        png = Pictures.withChunk(png, "tIME", new byte[] {7, (byte) 0xEA, 1, 1, 1, 1, 1});
        png = Pictures.withChunk(png, "eXIf", exif());
        png =
                Pictures.withChunk(
                        png,
                        "iTXt",
                        Pictures.concat(latin1("XML:com.adobe.xmp\0\0\0\0\0"), utf8(XMP)));
        return Pictures.concat(png, canary());
    }

    private static byte[] gif() {
        byte[] gif = Pictures.encode(Pictures.quarters(40, 30), "gif");
        byte[] comment = {0x21, (byte) 0xFE, 8};
        byte[] body = Arrays.copyOf(gif, gif.length - 1);
        return Pictures.concat(body, comment, canary(), new byte[] {0, 0x3B}, canary());
    }

    private static byte[] iptc() {
        byte[] city = {0x1C, 2, 90, 0, 8};
        byte[] content = Pictures.concat(city, canary());
        return Pictures.concat(
                latin1("8BIM\4\4\0\0"),
                ByteBuffer.allocate(4).putInt(content.length).array(),
                content,
                new byte[content.length % 2]);
    }

    /**
     * A first directory (maker, serial number, maker note, GPS directory) and a second one with a
     * thumbnail.
     */
    private static byte[] exif() {
        byte[] thumbnail =
                Pictures.withSegment(
                        Pictures.encode(Pictures.quarters(8, 8), "jpeg"), 0xFE, canary());
        ByteBuffer tiff = ByteBuffer.allocate(400 + thumbnail.length);
        tiff.order(ByteOrder.LITTLE_ENDIAN).put(latin1("II*\0")).putInt(8);
        tiff.putShort((short) 4);
        entry(tiff, 0x010F, 2, 8, 300);
        entry(tiff, 0x927C, 7, 8, 300);
        entry(tiff, 0xA431, 2, 8, 300);
        entry(tiff, 0x8825, 4, 1, 100);
        tiff.putInt(200).position(100);
        tiff.putShort((short) 1);
        entry(tiff, 0x0002, 5, 3, 320);
        tiff.putInt(0).position(200);
        tiff.putShort((short) 2);
        entry(tiff, 0x0201, 4, 1, 400);
        entry(tiff, 0x0202, 4, 1, thumbnail.length);
        // The chain of directories ends in itself.
        tiff.putInt(200).position(300);
        tiff.put(canary()).position(320);
        tiff.putInt(19).putInt(1).putInt(48).putInt(1).putInt(27).putInt(1).position(400);
        return Pictures.concat(latin1("Exif\0\0"), tiff.put(thumbnail).array());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] canary() {
        return latin1(CANARY);
    }

    private static byte[] latin1(String text) {
        return Pictures.latin1(text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
