package vn.bantin.feed;

/** Headlines as search engines want them. */
final class Headline {
    /** UTF-16 units; longer headlines are cut by search engines wherever it happens to be. */
    static final int LIMIT = 110;

    private Headline() {}

    /**
     * The title, or its beginning with an ellipsis, {@value #LIMIT} units at most: cut between
     * words, and never inside a letter and its marks or a surrogate pair (row MD23).
     */
    static String of(String title) {
        String text = LegalText.of(title).strip();
        if (text.length() <= LIMIT) {
            return text;
        }
        int end = LIMIT - 1;
        int space = lastSpace(text, end);
        if (space > 0) {
            end = space;
        } else {
            while (end > 0 && belongsToBefore(text, end)) {
                end--;
            }
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static int lastSpace(String text, int from) {
        int i = from;
        while (i > 0 && !Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static boolean belongsToBefore(String text, int index) {
        char unit = text.charAt(index);
        int type = Character.getType(unit);
        return Character.isLowSurrogate(unit)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || unit == '\u200D'
                || text.charAt(index - 1) == '\u200D';
    }
}
