package vn.bantin.feed;

/**
 * Text that may stand in any of the formats. XML 1.0 (§ 2.2) cannot hold most control characters,
 * U+FFFE, U+FFFF or half a surrogate pair in any form, escaped or not; one of them breaks a feed
 * for all its readers (row MD20).
 */
final class LegalText {
    private LegalText() {}

    /** The text without what XML cannot hold, its line ends as LF. */
    static String of(String text) {
        int bad = firstBad(text, 0);
        if (bad == text.length()) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        int start = 0;
        while (bad < text.length()) {
            legal.append(text, start, bad);
            if (text.charAt(bad) == '\r' && !text.startsWith("\n", bad + 1)) {
                legal.append('\n');
            }
            start = bad + 1;
            bad = firstBad(text, start);
        }
        return legal.append(text, start, text.length()).toString();
    }

    private static int firstBad(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char unit = text.charAt(i);
            if (unit >= 0x20 && unit < 0xD800) {
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            if (!isLegal(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isLegal(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        return !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
