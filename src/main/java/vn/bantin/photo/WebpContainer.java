package vn.bantin.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The chunks of a WebP file (Google, «WebP container specification»). Metadata is allowed in its
 * extended form only, so a simple file gets the header of that form first.
 */
final class WebpContainer {
    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int EXTENDED = 10;

    private static final int HAS_XMP = 0x04;
    private static final int HAS_ALPHA = 0x10;

    private final ByteBuffer file;

    private WebpContainer(byte[] webp) {
        this.file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** XMP comes last, after the picture. */
    static byte[] withXmp(byte[] webp, byte[] xmp) {
        return new WebpContainer(webp).with(xmp);
    }

    private byte[] with(byte[] xmp) {
        boolean extended = file.get(HEADER + 3) == 'X';
        int before = extended ? 0 : CHUNK_HEADER + EXTENDED;
        int after = CHUNK_HEADER + xmp.length + (xmp.length & 1);
        ByteBuffer whole =
                ByteBuffer.allocate(file.limit() + before + after).order(ByteOrder.LITTLE_ENDIAN);
        whole.put(file.array(), 0, HEADER);
        if (!extended) {
            whole.put(latin1("VP8X")).putInt(EXTENDED).put(extendedHeader());
        }
        whole.put(file.array(), HEADER, file.limit() - HEADER);
        whole.put(latin1("XMP ")).putInt(xmp.length).put(xmp);
        int flags = HEADER + CHUNK_HEADER;
        whole.put(flags, (byte) (whole.get(flags) | HAS_XMP));
        return whole.putInt(4, whole.limit() - CHUNK_HEADER).array();
    }

    /** Flags, and both sides less one in 24 bits each. */
    private byte[] extendedHeader() {
        int start = HEADER + CHUNK_HEADER;
        boolean lossless = file.get(HEADER + 3) == 'L';
        int width;
        int height;
        int flags = 0;
        if (lossless) {
            // After the signature byte: 14 bits width - 1, 14 bits height - 1, 1 bit alpha.
            int bits = file.getInt(start + 1);
            width = (bits & 0x3FFF) + 1;
            height = (bits >> 14 & 0x3FFF) + 1;
            flags = (bits >> 28 & 1) == 1 ? HAS_ALPHA : 0;
        } else {
            // After the frame tag and the start code, without the two bits of scaling (RFC 6386).
            width = file.getShort(start + 6) & 0x3FFF;
            height = file.getShort(start + 8) & 0x3FFF;
        }
        ByteBuffer header = ByteBuffer.allocate(EXTENDED).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(flags).putInt(width - 1);
        header.position(header.position() - 1);
        return header.putShort((short) (height - 1)).put((byte) (height - 1 >> 16)).array();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
