package vn.bantin.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.bantin.diagnostic.Fault;
import vn.bantin.fingerprint.Checksum;

/**
 * The envelope of a record: lines of UTF-8, the last one a checksum of those before it, packed with
 * gzip (RFC 1952). The same lines are the same bytes.
 */
final class RecordText {
    private static final String CHECKSUM = "checksum ";
    private static final int GZIP_1 = 0x1f;
    private static final int GZIP_2 = 0x8b;

    /** In bytes: a thousand times as much as a record of a thousand files has. */
    private static final int LARGEST = 1 << 29;

    private RecordText() {}

    /**
     * @param lines each with its end
     */
    static byte[] pack(String lines) {
        byte[] text = lines.getBytes(UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(text.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed, 1 << 16)) {
            gzip.write(text);
            gzip.write((CHECKSUM + Checksum.of(text) + "\n").getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /**
     * The lines without the last one.
     *
     * @throws UnreadableRecord where somebody else answers, or not all of it is there
     */
    static String unpack(byte[] bytes) throws UnreadableRecord {
        if (bytes.length == 0) {
            throw new UnreadableRecord(Fault.PUBLISH_RECORD_DAMAGED);
        }
        if (bytes.length < 2 || (bytes[0] & 0xff) != GZIP_1 || (bytes[1] & 0xff) != GZIP_2) {
            throw new UnreadableRecord(Fault.PUBLISH_RECORD_FOREIGN);
        }
        byte[] text;
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
            text = gzip.readNBytes(LARGEST);
        } catch (IOException broken) {
            throw new UnreadableRecord(Fault.PUBLISH_RECORD_DAMAGED, broken);
        }
        return checked(text);
    }

    private static String checked(byte[] text) throws UnreadableRecord {
        int start = text.length - 1;
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        int end = Math.max(start, 0);
        String last = new String(text, end, text.length - end, UTF_8);
        byte[] before = Arrays.copyOf(text, end);
        String lines = new String(before, UTF_8);
        if (!lines.startsWith(RecordCodec.NAME)) {
            throw new UnreadableRecord(Fault.PUBLISH_RECORD_FOREIGN);
        }
        if (!last.equals(CHECKSUM + Checksum.of(before) + "\n")) {
            throw new UnreadableRecord(Fault.PUBLISH_RECORD_DAMAGED);
        }
        return lines;
    }
}
