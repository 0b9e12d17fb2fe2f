package vn.bantin.yaml;

import org.jspecify.annotations.Nullable;
import vn.bantin.text.NormalForm;
import vn.bantin.yaml.SourceText.Decoded;

/**
 * Decodes what nearly every file holds: well-formed UTF-8 of at most three bytes a character
 * (Unicode 15, table 3-7). One walk over the bytes also puts line ends right and sees whether all
 * is in NFC. At anything else it gives up, and the platform's decoder says what is wrong.
 */
final class CommonUtf8 {
    private static final int MALFORMED = -1;

    /** Of the combining marks; all letters of two bytes before it are composed. */
    private static final int FIRST_MARK = 0x300;

    private CommonUtf8() {}

    /**
     * @return null when it gives up
     */
    static @Nullable Decoded decode(byte[] bytes) {
        char[] units = new char[bytes.length];
        int length = 0;
        boolean composed = true;
        int i = startsWithMark(bytes) ? 3 : 0;
        while (i < bytes.length) {
            int first = bytes[i++];
            if (first == '\r') {
                first = '\n';
                i += i < bytes.length && bytes[i] == '\n' ? 1 : 0;
            } else if (first < (byte) 0xE0) {
                first = ofTwo(bytes, i++);
                composed &= first < FIRST_MARK;
            } else if (first < 0) {
                first = ofThree(bytes, i);
                i += 2;
                composed &= NormalForm.isSurelyComposed(first);
            }
            if (first < 0) {
                return null;
            }
            boolean blank = first >= 0x80 && SourceText.isRareLineEnd((char) first);
            units[length++] = blank ? ' ' : (char) first;
        }
        return new Decoded(new String(units, 0, length), composed);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /**
     * @param next index of the second byte
     */
    private static int ofTwo(byte[] bytes, int next) {
        int first = bytes[next - 1];
        if (first < (byte) 0xC2 || next >= bytes.length || isNoMore(bytes[next])) {
            return MALFORMED;
        }
        return (first & 0x1F) << 6 | bytes[next] & 0x3F;
    }

    private static int ofThree(byte[] bytes, int next) {
        int first = bytes[next - 1];
        if (first >= (byte) 0xF0
                || next + 1 >= bytes.length
                || isNoMore(bytes[next])
                || isNoMore(bytes[next + 1])) {
            return MALFORMED;
        }
        int unit = (first & 0x0F) << 12 | (bytes[next] & 0x3F) << 6 | bytes[next + 1] & 0x3F;
        return unit < 0x800 || Character.isSurrogate((char) unit) ? MALFORMED : unit;
    }

    private static boolean isNoMore(byte next) {
        return (next & 0xC0) != 0x80;
    }
}
