package vn.bantin.check;

import java.util.Arrays;
import vn.bantin.text.Syllables;

/** Every row of so many words of a text, as a number each. */
final class Rows {
    private Rows() {}

    /**
     * @param text in the form in which words are to be compared
     * @param length of a row, in syllables; a text of fewer has none
     */
    static int[] of(String text, int length) {
        int[] words = words(text);
        int count = Math.max(0, words.length - length + 1);
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            int hash = 0;
            for (int word = i; word < i + length; word++) {
                hash = (hash ^ words[word]) * 0x01000193;
                hash ^= hash >>> 16;
            }
            rows[i] = hash;
        }
        return rows;
    }

    /** Every word, as a number. */
    static int[] words(String text) {
        int[] words = new int[64];
        int count = 0;
        int start = Syllables.start(text, 0);
        while (start < text.length()) {
            int end = Syllables.end(text, start);
            int hash = 0x811C9DC5;
            for (int i = start; i < end; i++) {
                hash = (hash ^ text.charAt(i)) * 0x01000193;
            }
            words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
            words[count++] = hash;
            start = Syllables.start(text, end);
        }
        return Arrays.copyOf(words, count);
    }
}
