package vn.bantin.text;

/**
 * Identity of a name however it is spelt: as {@link TagKey}, and i and y at the end of a syllable
 * are one where both are in use (Mỹ and Mĩ, Lý and Lí, Quý and Quí).
 */
public final class NameKey {
    private NameKey() {}

    /** Equal for two spellings of one name. Not for display. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(TagKey.of(name));
        for (int end = 1; end <= key.length(); end++) {
            boolean atEnd = end == key.length() || !Character.isLetter(key.charAt(end));
            char last = key.charAt(end - 1);
            if (atEnd && Letters.toneless(last) == 'y' && isOnset(key, end - 1)) {
                key.setCharAt(end - 1, Letters.withTone('i', Letters.tone(last)));
            }
        }
        return key.toString();
    }

    /** Whether all that stands in the syllable before its last vowel is no vowel of its own. */
    private static boolean isOnset(StringBuilder key, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(key.charAt(start - 1))) {
            start--;
        }
        String onset = key.substring(start, end);
        return onset.equals("qu") || (!onset.isEmpty() && isConsonants(onset));
    }

    private static boolean isConsonants(String letters) {
        return letters.chars()
                .noneMatch(c -> "aăâeêioôơuưy".indexOf(Letters.toneless((char) c)) >= 0);
    }
}
