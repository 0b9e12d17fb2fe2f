package vn.bantin.text;

/**
 * The letters of Vietnamese, lower case: what their tone is, and what they are without it. Tones
 * are numbered in the order of dictionaries: 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
 */
final class Letters {
    /** A row per vowel, its six tones in order. */
    private static final String[] VOWELS = {
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"
    };

    /** Vietnamese order, with f, j, w and z where Latin has them. */
    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static final int TABLE_SIZE = 0x1F00;

    /** Latin letters and marks lie below, or from the second number on. */
    private static final int LATIN_SIZE = 0x370;

    private static final int LATIN_TWO_MARKS = 0x1E00;
    private static final char[] TONELESS = new char[TABLE_SIZE];
    private static final char[] LOWER = new char[TABLE_SIZE];
    private static final byte[] TONES = new byte[TABLE_SIZE];

    static {
        for (char c = 0; c < TABLE_SIZE; c++) {
            TONELESS[c] = c;
            LOWER[c] = isLatin(c) ? Character.toLowerCase(c) : c;
        }
        for (String row : VOWELS) {
            for (int tone = 0; tone < row.length(); tone++) {
                TONELESS[row.charAt(tone)] = row.charAt(0);
                TONES[row.charAt(tone)] = (byte) tone;
            }
        }
    }

    private Letters() {}

    /** As {@link Character#toLowerCase(char)}, which is slow beyond Latin-1. */
    static char lower(char character) {
        return isLatin(character) ? LOWER[character] : Character.toLowerCase(character);
    }

    private static boolean isLatin(char character) {
        return character < LATIN_SIZE || (character >= LATIN_TWO_MARKS && character < TABLE_SIZE);
    }

    /** 0 to 5; 0 also for what is no Vietnamese vowel. */
    static int tone(char lower) {
        return lower < TABLE_SIZE ? TONES[lower] : 0;
    }

    /** The same letter with no tone; ấ becomes â. */
    static char toneless(char lower) {
        return lower < TABLE_SIZE ? TONELESS[lower] : lower;
    }

    /** The vowel with that tone; any other character unchanged. */
    static char withTone(char toneless, int tone) {
        for (String row : VOWELS) {
            if (row.charAt(0) == toneless) {
                return row.charAt(tone);
            }
        }
        return toneless;
    }

    /** Place in the alphabet, from 0; −1 for what is no letter of it. */
    static int rank(char toneless) {
        return ALPHABET.indexOf(toneless);
    }
}
