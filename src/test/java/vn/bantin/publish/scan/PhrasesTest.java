package vn.bantin.publish.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The quick search finds what a slow one finds. */
class PhrasesTest {
    private static final String LETTERS = "aăâ ờ😀";

    @Test
    @DisplayName("many texts of few letters, in texts of few letters")
    void findsWhatIsThere() {
        for (int seed = 0; seed < 200; seed++) {
            Random lot = new Random(seed);
            List<String> wanted =
                    lot.ints(40, 8, 14).mapToObj(length -> drawn(length, lot)).distinct().toList();
            String text = drawn(2_000, lot) + wanted.get(0) + drawn(100, lot) + wanted.get(1);

            assertThat(found(wanted, text)).as("seed %s", seed).isEqualTo(slowly(wanted, text));
        }
    }

    @Test
    @DisplayName("a long file gives what its text gives, wherever it is cut into pieces")
    void pieces() {
        Random lot = new Random(7);
        ScanRules rules = SeededLeaks.rules();
        Search search = new Search(new Everything(rules));
        for (int i = 0; i < 60; i++) {
            String before = "ế".repeat(21_000 + lot.nextInt(2_000)) + "x".repeat(lot.nextInt(3));
            byte[] bytes =
                    (before + SeededLeaks.SENTENCE + before).getBytes(StandardCharsets.UTF_8);
            int place = before.getBytes(StandardCharsets.UTF_8).length;

            assertThat(search.find(bytes, 0, bytes.length))
                    .extracting(Found::place)
                    .containsExactly(place);
        }
    }

    private static String drawn(int length, Random lot) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.appendCodePoint(letters[lot.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static Set<String> found(List<String> wanted, String text) {
        Phrases phrases = new Phrases(wanted);
        Set<String> found = new TreeSet<>();
        char[] chars = text.toCharArray();
        long hash = 0;
        for (int i = 0; i < chars.length; i++) {
            hash = Phrases.rolled(hash, chars[i]);
            int start = i - Phrases.WINDOW + 1;
            if (start >= 0 && phrases.mayBegin(hash)) {
                phrases.compare(
                        hash,
                        chars,
                        chars.length,
                        start,
                        (phrase, at) -> found.add(wanted.get(phrase) + at));
            }
        }
        return found;
    }

    private static Set<String> slowly(List<String> wanted, String text) {
        Set<String> found = new TreeSet<>();
        for (String one : wanted) {
            for (int at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
                found.add(one + at);
            }
        }
        return found;
    }
}
