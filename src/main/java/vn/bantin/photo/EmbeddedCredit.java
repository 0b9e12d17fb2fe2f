package vn.bantin.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds who made a photo in the bytes of its file: XMP in JPEG, PNG and WebP, else IPTC in JPEG.
 * Exif is not looked at: what cameras write there by themselves is the owner's name or worse.
 * Whatever lengths a file claims, what is read is bounded (row IM09), and what makes no sense is as
 * if it were not there: a photo is not refused for its metadata.
 */
public final class EmbeddedCredit {
    /** Before XMP in a JPEG's segment (XMP, part 3, § 1.1.3). */
    static final String XMP_IN_JPEG = "http://ns.adobe.com/xap/1.0/\0";

    /** Before Photoshop's resources in a JPEG's segment, of which IPTC is one. */
    static final String RESOURCES_IN_JPEG = "Photoshop 3.0\0";

    /** Of the chunk with XMP in a PNG (XMP, part 3, § 1.1.5). */
    static final String XMP_IN_PNG = "XML:com.adobe.xmp\0";

    /** Of one packet, in bytes; a JPEG's segment has room for a quarter. */
    private static final int LONGEST_PACKET = 256 * 1024;

    private static final int PNG_SIGNATURE = 8;
    private static final int WEBP_HEADER = 12;

    private final ByteBuffer file;
    private Credit xmp = Credit.NONE;
    private Credit iptc = Credit.NONE;

    private EmbeddedCredit(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    /**
     * What the file says of its maker; each part from XMP, else from IPTC.
     *
     * @param file the whole file, of any kind
     */
    public static Credit of(byte[] file) {
        EmbeddedCredit found = new EmbeddedCredit(file);
        if (found.has(0, "\u00FF\u00D8\u00FF")) {
            found.jpeg();
        } else if (found.has(1, "PNG\r\n")) {
            found.png();
        } else if (found.has(0, "RIFF") && found.has(8, "WEBP")) {
            found.webp();
        }
        return new Credit(
                first(found.xmp.creator(), found.iptc.creator()),
                first(found.xmp.line(), found.iptc.line()),
                first(found.xmp.copyright(), found.iptc.copyright()));
    }

    /** From segment to segment up to the first scan; any number of FF may stand before a marker. */
    private void jpeg() {
        int at = 2;
        while (at + 4 <= file.limit() && u8(at) == 0xFF) {
            int marker = u8(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int end = at + 2 + Short.toUnsignedInt(file.getShort(at + 2));
            if (marker == 0xDA || end < at + 4 || end > file.limit()) {
                return;
            }
            int start = at + 4;
            if (marker == 0xE1 && xmp.isEmpty() && has(start, XMP_IN_JPEG)) {
                xmp = XmpReader.read(slice(start + XMP_IN_JPEG.length(), end));
            } else if (marker == 0xED && iptc.isEmpty() && has(start, RESOURCES_IN_JPEG)) {
                iptc = Iptc.inResources(slice(start + RESOURCES_IN_JPEG.length(), end));
            }
            at = end;
        }
    }

    /** From chunk to chunk to the end: metadata may follow the pixels. */
    private void png() {
        int at = PNG_SIGNATURE;
        while (at + 12 <= file.limit() && xmp.isEmpty()) {
            long end = at + 12 + Integer.toUnsignedLong(file.getInt(at));
            if (end > file.limit()) {
                return;
            }
            if (has(at + 4, "iTXt" + XMP_IN_PNG)) {
                int start = at + 8 + XMP_IN_PNG.length();
                xmp =
                        internationalText(slice(start, (int) end - 4))
                                .map(XmpReader::read)
                                .orElse(xmp);
            }
            at = (int) end;
        }
    }

    /** What follows the keyword (W3C PNG, § 11.3.3.4): flag, method, two short texts, the text. */
    private static Optional<byte[]> internationalText(byte[] chunk) {
        int start = 2;
        for (int texts = 0; texts < 2; texts++) {
            while (start < chunk.length && chunk[start] != 0) {
                start++;
            }
            start++;
        }
        if (start >= chunk.length) {
            return Optional.empty();
        }
        byte[] text = Arrays.copyOfRange(chunk, start, chunk.length);
        return chunk[0] == 0 ? Optional.of(text) : inflated(text);
    }

    /** Nothing where it is larger than any honest packet (row IM10). */
    private static Optional<byte[]> inflated(byte[] text) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(text);
            byte[] packet = new byte[LONGEST_PACKET];
            int length = inflater.inflate(packet);
            return inflater.finished()
                    ? Optional.of(Arrays.copyOf(packet, length))
                    : Optional.empty();
        } catch (DataFormatException broken) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** From chunk to chunk (WebP container, «RIFF file format»). */
    private void webp() {
        ByteBuffer little = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int at = WEBP_HEADER;
        while (at + 8 <= file.limit() && xmp.isEmpty()) {
            long length = Integer.toUnsignedLong(little.getInt(at + 4));
            long end = at + 8 + length;
            if (end > file.limit()) {
                return;
            }
            if (has(at, "XMP ")) {
                xmp = XmpReader.read(slice(at + 8, (int) end));
            }
            at = (int) (end + (length & 1));
        }
    }

    /** At most {@value #LONGEST_PACKET} bytes: of more, nothing. */
    private byte[] slice(int start, int end) {
        boolean usable = end > start && end - start <= LONGEST_PACKET;
        return usable ? Arrays.copyOfRange(file.array(), start, end) : new byte[0];
    }

    private int u8(int at) {
        return file.get(at) & 0xFF;
    }

    private boolean has(int at, String latin1) {
        byte[] wanted = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return at + wanted.length <= file.limit()
                && Arrays.equals(file.array(), at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static String first(String preferred, String otherwise) {
        return preferred.isEmpty() ? otherwise : preferred;
    }
}
