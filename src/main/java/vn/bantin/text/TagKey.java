package vn.bantin.text;

/**
 * Identity of tags, places and names, and of what may be a duplicate: marks count (Bố, Bộ and Bờ
 * are three), while case, white space and the place of the tone mark do not (Hoà bình and Hòa bình
 * are one).
 */
public final class TagKey {
    private TagKey() {}

    /** Equal for two spellings of one name. Not for display. */
    public static String of(String name) {
        String composed = NormalForm.composed(name);
        StringBuilder key = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char character = composed.charAt(i);
            if (!isSpace(character)) {
                key.append(Letters.lower(character));
            } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        if (key.length() > 0 && key.charAt(key.length() - 1) == ' ') {
            key.setLength(key.length() - 1);
        }
        placeTones(key);
        return key.toString();
    }

    /** A no-break space from a word processor is white space too. */
    private static boolean isSpace(char character) {
        return character == ' '
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character);
    }

    /** Moves the tone of oa, oe, uy and (after q) of any u to the second vowel: hòa becomes hoà. */
    private static void placeTones(StringBuilder key) {
        for (int i = 0; i + 1 < key.length(); i++) {
            int tone = Letters.tone(key.charAt(i));
            char first = Letters.toneless(key.charAt(i));
            char second = key.charAt(i + 1);
            boolean afterQ = i > 0 && key.charAt(i - 1) == 'q';
            if (tone > 0 && isGlide(first, second, afterQ)) {
                key.setCharAt(i, first);
                key.setCharAt(i + 1, Letters.withTone(second, tone));
            }
        }
    }

    private static boolean isGlide(char first, char second, boolean afterQ) {
        if (first == 'o') {
            return second == 'a' || second == 'e';
        }
        return first == 'u' && (second == 'y' || (afterQ && "aeêiơâ".indexOf(second) >= 0));
    }
}
