package vn.bantin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void shortOneStaysAsItIs() {
        assertThat(Headline.of(" Họp mặt ")).isEqualTo("Họp mặt");
        assertThat(Headline.of("a".repeat(110))).isEqualTo("a".repeat(110));
    }

    @Test
    void longOneIsCutBetweenWords() {
        assertThat(Headline.of("Phụ nữ ".repeat(30)))
                .isEqualTo("Phụ nữ ".repeat(15).strip() + " Phụ…");
        assertThat(Headline.of("a".repeat(109) + " b")).isEqualTo("a".repeat(109) + "…");
    }

    @Test
    void md23IsNeverCutInsideALetter() {
        for (String letter :
                new String[] {
                    "😀", "👩‍👩‍👧", Normalizer.normalize("ễ", Normalizer.Form.NFD), "&amp;"
                }) {
            for (int shift = 0; shift < 9; shift++) {
                String cut = Headline.of("x".repeat(shift) + letter.repeat(120));

                assertThat(cut).hasSizeLessThanOrEqualTo(110).endsWith("…");
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cut)).isTrue();
                if (!letter.equals("&amp;")) {
                    String letters = cut.substring(shift, cut.length() - 1);
                    assertThat(letters.replace(letter, "")).isEmpty();
                }
            }
        }
    }

    @Test
    void oneEndlessLetterStillFits() {
        assertThat(Headline.of("a" + "\u0301".repeat(5_000))).hasSizeLessThanOrEqualTo(110);
    }
}
