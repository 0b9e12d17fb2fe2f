package vn.bantin.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Puts a credit into a finished picture: XMP, in a JPEG also IPTC for software that knows no other.
 * A pure function of bytes, and nothing but the credit is added: no time, no name of a program.
 */
public final class CreditWriter {
    private static final int JPEG_START = 2;

    /** Signature and header chunk, which must come first (W3C PNG, § 5.6). */
    private static final int PNG_START = 8 + 12 + 13;

    private CreditWriter() {}

    /**
     * The same picture with the credit; the same bytes where the credit is empty.
     *
     * @param picture JPEG, PNG or WebP as an encoder makes it, without metadata of its own
     * @param credit texts of more than 1,000 UTF-16 units are cut
     * @throws IllegalArgumentException for any other kind of file
     */
    public static byte[] write(byte[] picture, Credit credit) {
        if (credit.isEmpty()) {
            return picture;
        }
        Credit written =
                new Credit(cut(credit.creator()), cut(credit.line()), cut(credit.copyright()));
        byte[] xmp = XmpPacket.of(written);
        if (has(picture, 0, "\u00FF\u00D8")) {
            return jpeg(picture, xmp, Iptc.resources(written));
        } else if (has(picture, 1, "PNG")) {
            byte[] chunk = pngChunk(xmp);
            return insert(picture, PNG_START, chunk);
        } else if (has(picture, 8, "WEBP")) {
            return WebpContainer.withXmp(picture, xmp);
        }
        throw new IllegalArgumentException("neither JPEG nor PNG nor WebP");
    }

    /**
     * Whether an XMP packet has nothing in it but a credit, in the form that is written here.
     *
     * @param packet all of its bytes
     */
    public static boolean isOwnPacket(byte[] packet) {
        return XmpPacket.isOne(new String(packet, StandardCharsets.UTF_8));
    }

    /**
     * Whether Photoshop's resources have nothing in them but a credit, in the form that is written
     * here.
     *
     * @param resources all of their bytes, without the segment's name before them
     */
    public static boolean isOwnResources(byte[] resources) {
        return Iptc.isCreditAlone(resources);
    }

    /** So that a JPEG's segment, 64 KB, has room for it however it is escaped. */
    private static String cut(String text) {
        int end = Math.min(text.length(), ForeignText.LONGEST);
        boolean half = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(0, half ? end - 1 : end);
    }

    /** After JFIF's segment, which must come first (JFIF 1.02, § «JFIF file syntax»). */
    private static byte[] jpeg(byte[] picture, byte[] xmp, byte[] iptc) {
        boolean jfif = has(picture, JPEG_START, "\u00FF\u00E0");
        int length = jfif ? ByteBuffer.wrap(picture).getShort(JPEG_START + 2) & 0xFFFF : 0;
        int at = jfif ? JPEG_START + 2 + length : JPEG_START;
        byte[] inXmp = segment(0xE1, EmbeddedCredit.XMP_IN_JPEG, xmp);
        byte[] inIptc = segment(0xED, EmbeddedCredit.RESOURCES_IN_JPEG, iptc);
        return insert(insert(picture, at, inIptc), at, inXmp);
    }

    private static byte[] segment(int marker, String name, byte[] content) {
        int length = 2 + name.length() + content.length;
        ByteBuffer segment = ByteBuffer.allocate(2 + length);
        segment.put((byte) 0xFF).put((byte) marker).putShort((short) length);
        return segment.put(latin1(name)).put(content).array();
    }

    /** Not compressed, in no language, its keyword in no other. */
    private static byte[] pngChunk(byte[] xmp) {
        byte[] keyword = latin1("iTXt" + EmbeddedCredit.XMP_IN_PNG);
        int length = keyword.length - 4 + 4 + xmp.length;
        ByteBuffer chunk = ByteBuffer.allocate(12 + length);
        chunk.putInt(length).put(keyword).put(new byte[4]).put(xmp);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, length + 4);
        return chunk.putInt((int) crc.getValue()).array();
    }

    private static byte[] insert(byte[] picture, int at, byte[] more) {
        ByteBuffer whole = ByteBuffer.allocate(picture.length + more.length);
        return whole.put(picture, 0, at).put(more).put(picture, at, picture.length - at).array();
    }

    private static boolean has(byte[] picture, int at, String latin1) {
        byte[] wanted = latin1(latin1);
        return picture.length >= at + wanted.length
                && Arrays.equals(picture, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
