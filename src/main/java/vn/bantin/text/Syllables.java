package vn.bantin.text;

/**
 * Syllables of Vietnamese, words of other languages, numbers: runs of letters, digits and marks. To
 * walk a text without making strings:
 *
 * <pre>{@code
 * for (int i = start(text, 0); i < text.length(); i = start(text, end)) { end = end(text, i); … }
 * }</pre>
 */
public final class Syllables {
    private Syllables() {}

    /** How many there are. */
    public static int count(CharSequence text) {
        int count = 0;
        int from = start(text, 0);
        while (from < text.length()) {
            count++;
            from = start(text, end(text, from));
        }
        return count;
    }

    /** Index of the first syllable that starts at {@code from} or later; else the text's length. */
    public static int start(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && !isPart(text, i)) {
            i++;
        }
        return i;
    }

    /** Index after the last UTF-16 unit of the syllable that starts at {@code start}. */
    public static int end(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && isPart(text, i)) {
            i++;
        }
        return i;
    }

    static boolean isPart(CharSequence text, int index) {
        char character = text.charAt(index);
        int known = SyllableLetters.known(character);
        if (known != SyllableLetters.UNKNOWN) {
            return known != SyllableLetters.NONE;
        }
        if (!Character.isSurrogate(character)) {
            return isPart(character);
        }
        int first = Character.isLowSurrogate(character) && index > 0 ? index - 1 : index;
        return Character.isLetterOrDigit(Character.codePointAt(text, first));
    }

    /** Of one that is no half of a pair. */
    static boolean isPart(char character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
