package vn.bantin.yaml;

/** Recognises the encodings in which old programs save Vietnamese, to name them in a message. */
final class ForeignEncoding {
    private static final String VOWELS = "aeiouyAEIOUY";

    /** Combining grave, acute, hook, tilde and dot below in windows-1258. */
    private static final int[] TONES = {0xCC, 0xEC, 0xD2, 0xDE, 0xF2};

    /** A breve, a/e/o circumflex, o/u horn in windows-1258, both cases: vowels that carry tones. */
    private static final int[] HIGH_VOWELS = {
        0xC3, 0xE3, 0xC2, 0xE2, 0xCA, 0xEA, 0xD4, 0xF4, 0xD5, 0xF5, 0xDD, 0xFD
    };

    private ForeignEncoding() {}

    /** A name that editors find in a list of encodings; {@code ""} when it is not recognised. */
    static String name(byte[] bytes) {
        if (isUtf16(bytes)) {
            return "UTF-16";
        }
        return isWindows1258(bytes) ? "windows-1258" : "";
    }

    /** By its byte order mark, or by a NUL beside each of the first two ASCII characters. */
    static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 4) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFF && second == 0xFE)
                || (first == 0xFE && second == 0xFF)
                || (first == 0 && second != 0 && bytes[2] == 0 && bytes[3] != 0)
                || (first != 0 && second == 0 && bytes[2] != 0 && bytes[3] == 0);
    }

    private static boolean isWindows1258(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            // A continuation byte behind it means UTF-8: 0xCC also begins its combining marks.
            boolean utf8 = i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80;
            if (!utf8 && isOneOf(TONES, bytes[i] & 0xFF) && isVowel(bytes[i - 1] & 0xFF)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(int octet) {
        return VOWELS.indexOf(octet) >= 0 || isOneOf(HIGH_VOWELS, octet);
    }

    private static boolean isOneOf(int[] octets, int octet) {
        for (int each : octets) {
            if (each == octet) {
                return true;
            }
        }
        return false;
    }
}
