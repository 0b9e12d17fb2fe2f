package vn.bantin.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The one folding of slugs, search and look-up: lower case, no marks, đ as d. «Đường Đặng» is
 * {@code duong dang}, however its letters were composed, under any default locale.
 */
public final class Folding {
    /** Latin, Greek, Cyrillic and all Vietnamese letters lie below; what lies above is rare. */
    private static final int TABLE_SIZE = 0x1F00;

    /** Latin letters and combining marks lie below. */
    private static final int LATIN_SIZE = 0x370;

    /** Where the block of Latin letters with two marks starts; it ends with the table. */
    private static final int TWO_MARKS = 0x1E00;

    /** Stands in the table for a character that is dropped: no character of a text is U+FFFF. */
    static final char DROPPED = '\uFFFF';

    /** Stands in the table for a character that has no folding of one character. */
    private static final char UNUSUAL = '\uFFFE';

    private static final char[] LATIN = table(0, LATIN_SIZE);
    private static final char[] LATIN_TWO_MARKS = table(TWO_MARKS, TABLE_SIZE);

    private Folding() {}

    /** Made when the first text needs it: its thousands of characters take long to fold. */
    private static final class Others {
        private static final char[] TABLE = table(LATIN_SIZE, TWO_MARKS);
    }

    /** Folds a text in any normal form; folding twice changes nothing more. */
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = fold(text.charAt(i));
            if (character == UNUSUAL) {
                return foldSlowly(text);
            }
            if (character != DROPPED) {
                folded[length++] = character;
            }
        }
        return new String(folded, 0, length);
    }

    /** {@link #DROPPED} for a mark; a character that the table does not know folds to itself. */
    static char foldOrKeep(char character) {
        char folded = fold(character);
        return folded == UNUSUAL ? character : folded;
    }

    private static char fold(char character) {
        if (character < LATIN_SIZE) {
            return LATIN[character];
        }
        if (character >= TWO_MARKS) {
            return character < TABLE_SIZE ? LATIN_TWO_MARKS[character - TWO_MARKS] : UNUSUAL;
        }
        return Others.TABLE[character - LATIN_SIZE];
    }

    private static String foldSlowly(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        int i = 0;
        while (i < apart.length()) {
            int codePoint = apart.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
                folded.appendCodePoint(lower(codePoint));
            }
        }
        // Hangul was taken apart too, and has no marks to lose.
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Code point by code point, so that no neighbour (final sigma) and no locale matters. */
    private static int lower(int codePoint) {
        // đ has no decomposition: NFD alone would leave «Đuong».
        return codePoint == 'Đ' || codePoint == 'đ' ? 'd' : Character.toLowerCase(codePoint);
    }

    private static char[] table(int start, int end) {
        char[] table = new char[end - start];
        Arrays.fill(table, UNUSUAL);
        for (int i = 0; i < table.length; i++) {
            char character = (char) (start + i);
            String folded = foldSlowly(String.valueOf(character));
            if (folded.isEmpty()) {
                table[i] = DROPPED;
            } else if (folded.length() == 1 && !isHangulPart(character)) {
                table[i] = folded.charAt(0);
            }
        }
        return table;
    }

    /** Its neighbours decide what it is composed to. */
    private static boolean isHangulPart(char character) {
        return character >= 0x1100 && character <= 0x11FF;
    }
}
