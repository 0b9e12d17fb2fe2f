package vn.bantin.text;

/**
 * How many columns of a terminal a text takes. A Vietnamese letter takes one, whether its marks are
 * part of it or follow it; letters of East Asian scripts and pictographs take two (Unicode Standard
 * Annex 11).
 */
public final class DisplayWidth {
    /** First and last of each range of code points that take two columns, ascending. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900,
        0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF,
        0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    /** Columns of a whole text of one line. */
    public static int of(CharSequence text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /**
     * The text where it fits, else as much of it as fits with an ellipsis behind; a mark stays with
     * its letter.
     *
     * @param most columns, at least 1
     */
    public static String cut(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        int width = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            width += of(codePoint);
            if (width > most - 1) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return text.substring(0, at).stripTrailing() + "…";
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL ->
                    0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
