package vn.bantin.text;

import java.util.Arrays;

/** All that a walk over syllables asks of a character, by one look-up. */
final class SyllableLetters {
    /** No part of a syllable. */
    static final int NONE = 0;

    /** Not in the table; no letter looks so. */
    static final int UNKNOWN = -1;

    /** Latin and Vietnamese letters and common punctuation lie below. */
    private static final int TABLE_SIZE = 0x2070;

    private static final int[] TABLE = table();

    private SyllableLetters() {}

    /** {@link #NONE}, or what {@link #lower} and {@link #folded} take apart. */
    static int of(CharSequence text, char character, int index) {
        int known = known(character);
        if (known != UNKNOWN) {
            return known;
        }
        return Syllables.isPart(text, index) ? letter(character) : NONE;
    }

    /** As {@link #of}; {@link #UNKNOWN} for rare characters. */
    static int known(char character) {
        return character < TABLE_SIZE ? TABLE[character] : UNKNOWN;
    }

    /** The letter in lower case. */
    static char lower(int letter) {
        return (char) letter;
    }

    /** As {@link Folding#foldOrKeep}. */
    static char folded(int letter) {
        return (char) (letter >>> Character.SIZE);
    }

    private static int letter(char character) {
        return Folding.foldOrKeep(character) << Character.SIZE | Letters.lower(character);
    }

    /** What lies between is rare, and takes time to look up. */
    private static int[] table() {
        int[] table = new int[TABLE_SIZE];
        Arrays.fill(table, UNKNOWN);
        fill(table, 0, 0x370);
        fill(table, 0x1E00, 0x1F00);
        fill(table, 0x2000, TABLE_SIZE);
        return table;
    }

    private static void fill(int[] table, int start, int end) {
        for (int i = start; i < end; i++) {
            char character = (char) i;
            table[i] = Syllables.isPart(character) ? letter(character) : NONE;
        }
    }
}
