package vn.bantin.text;

/**
 * Cyrillic and Greek letters, lower case, in Latin ones. In Vietnamese text they are slips of a
 * keyboard or tricks, so a letter that looks like a Latin one stands for that; the others are
 * romanised.
 */
final class LookAlikes {
    private static final String[] CYRILLIC = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "h", "o", "p",
        "p", "c", "t", "y", "f", "x", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };
    private static final String[] GREEK = {
        "a", "b", "g", "d", "e", "z", "h", "th", "i", "k", "l", "m", "v", "x", "o", "p", "p", "s",
        "s", "t", "u", "f", "x", "ps", "o"
    };

    /**
     * Cyrillic letters of other languages that were made to look Latin, and what they look like.
     */
    private static final String OTHERS = "іјѕһԁԛԝүґє";

    private static final String OTHERS_LATIN = "ijshdqwyge";

    /** Letters that cannot be told from Latin ones, in either case. */
    private static final String TWINS = "авекмнорстухіјѕһԁԛԝ" + "αβεζηικνορτυχ";

    private LookAlikes() {}

    /** In Latin; {@code ""} for a sign without sound; the character itself where none is known. */
    static String latin(char lower) {
        if (lower == 'в') {
            return "b";
        }
        if (lower >= 'а' && lower <= 'я') {
            return CYRILLIC[lower - 'а'];
        }
        if (lower >= 'α' && lower <= 'ω') {
            return GREEK[lower - 'α'];
        }
        int other = OTHERS.indexOf(lower);
        return String.valueOf(other < 0 ? lower : OTHERS_LATIN.charAt(other));
    }

    /** Whether a reader would take it for a Latin letter. */
    static boolean isTwin(char lower) {
        return TWINS.indexOf(lower) >= 0;
    }
}
