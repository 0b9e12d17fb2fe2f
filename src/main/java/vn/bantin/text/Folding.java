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

    /** Stands in the table for a character that is dropped: no character of a text is U+FFFF. */
    static final char DROPPED = '\uFFFF';

    /** Stands in the table for a character that has no folding of one character. */
    private static final char UNUSUAL = '\uFFFE';

    private static final char[] TABLE = table();

    private Folding() {}

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
        return character < TABLE_SIZE ? TABLE[character] : UNUSUAL;
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

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        Arrays.fill(table, UNUSUAL);
        for (char character = 0; character < TABLE_SIZE; character++) {
            String folded = foldSlowly(String.valueOf(character));
            if (folded.isEmpty()) {
                table[character] = DROPPED;
            } else if (folded.length() == 1 && !isHangulPart(character)) {
                table[character] = folded.charAt(0);
            }
        }
        return table;
    }

    /** Its neighbours decide what it is composed to. */
    private static boolean isHangulPart(char character) {
        return character >= 0x1100 && character <= 0x11FF;
    }
}
