package vn.bantin.text;

/** The beginning of a text, for cards and feeds. */
public final class Excerpt {
    private static final char ELLIPSIS = '…';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private Excerpt() {}

    /**
     * The text itself if it is short enough; else its beginning, cut at the end of a word (a single
     * long word: between two characters as readers see them), and {@code …}.
     *
     * @param plain no markup: cut before escaping, never after
     * @param maxChars most UTF-16 units of the result, the ellipsis included; at least 1
     */
    public static String cut(String plain, int maxChars) {
        String text = plain.strip();
        if (text.length() <= maxChars) {
            return text;
        }
        int end = wordEnd(text, maxChars - 1);
        if (end == 0) {
            end = characterEnd(text, maxChars - 1);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    /** Last end of a word at or before {@code limit}, without the punctuation behind; else 0. */
    private static int wordEnd(String text, int limit) {
        int end = limit;
        while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        while (end > 0 && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** What would look odd before an ellipsis. */
    private static boolean isLoose(char character) {
        return Character.isWhitespace(character) || ",;:.…-–—(“‘«".indexOf(character) >= 0;
    }

    private static int characterEnd(String text, int limit) {
        int end = limit;
        while (end > 0 && !isBoundary(text, end)) {
            end--;
        }
        return end;
    }

    private static boolean isBoundary(String text, int index) {
        char before = text.charAt(index - 1);
        if (Character.isHighSurrogate(before) && Character.isLowSurrogate(text.charAt(index))) {
            return false;
        }
        int next = text.codePointAt(index);
        return before != ZERO_WIDTH_JOINER
                && next != ZERO_WIDTH_JOINER
                && !isMark(next)
                && !isSkinTone(next)
                && !isSecondOfFlag(text, index);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    /** Two regional indicators make a flag: an odd number of them before means half a flag. */
    private static boolean isSecondOfFlag(String text, int index) {
        int count = 0;
        int i = index;
        while (isRegionalIndicator(text.codePointAt(i))) {
            count++;
            if (i < 2) {
                break;
            }
            i -= 2;
        }
        return count > 1 && count % 2 == 0;
    }

    private static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }
}
