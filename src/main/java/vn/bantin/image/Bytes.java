package vn.bantin.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;

/**
 * A file's bytes as numbers, with bounds: reading past the end throws {@link CutOffException},
 * since that is what a picture that was cut off looks like to each of its readers.
 */
final class Bytes {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    /** Unsigned byte. */
    int u8(int at) throws CutOffException {
        if (at < 0 || at >= bytes.length) {
            throw new CutOffException();
        }
        return bytes[at] & 0xFF;
    }

    /** Two bytes, big-endian, unsigned. */
    int u16(int at) throws CutOffException {
        return u8(at) << 8 | u8(at + 1);
    }

    /** Two bytes, little-endian, unsigned. */
    int u16Little(int at) throws CutOffException {
        return u8(at) | u8(at + 1) << 8;
    }

    /** Three bytes, little-endian, unsigned. */
    int u24Little(int at) throws CutOffException {
        return u16Little(at) | u8(at + 2) << 16;
    }

    /** Four bytes, little-endian, unsigned. */
    long u32Little(int at) throws CutOffException {
        return u16Little(at) | (long) u16Little(at + 2) << 16;
    }

    /** Four bytes, big-endian, unsigned. */
    long u32(int at) throws CutOffException {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** Whether these (Latin-1) characters stand there. */
    boolean has(int at, String latin1) {
        byte[] wanted = latin1.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The bytes from {@code start} to before {@code end}, which lie inside. */
    byte[] slice(int start, int end) {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** All of them, for who only reads. */
    byte[] all() {
        return bytes;
    }

    /** Of all bytes. */
    Fingerprint fingerprint() {
        return Digest.ofBytes(bytes);
    }

    /** The file ends before the picture does. */
    static final class CutOffException extends Exception {
        CutOffException() {
            super("ends too early", null, false, false);
        }
    }
}
