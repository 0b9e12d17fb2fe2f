package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final String FAMILY = "👩\u200D👩\u200D👧";

    @Test
    void leavesAShortTextAlone() {
        assertThat(Excerpt.cut(" Phụ nữ khởi nghiệp. ", 19)).isEqualTo("Phụ nữ khởi nghiệp.");
    }

    @Test
    void cutsAtAWordEndAndSaysSo() {
        assertThat(Excerpt.cut("Phụ nữ khởi nghiệp", 17)).isEqualTo("Phụ nữ khởi…");
        assertThat(Excerpt.cut("Phụ nữ khởi nghiệp", 12)).isEqualTo("Phụ nữ khởi…");
        assertThat(Excerpt.cut("Phụ nữ khởi nghiệp", 11)).isEqualTo("Phụ nữ…");
    }

    @Test
    void dropsPunctuationBeforeTheEllipsis() {
        assertThat(Excerpt.cut("Hội nghị, – “Tập huấn”", 14)).isEqualTo("Hội nghị…");
    }

    @Test
    void md23NeverCutsInsideACharacterAsReadersSeeIt() {
        String[] parts = {"😀", "e\u0302\u0301", FAMILY, "👍🏽", "🇻🇳", "❤\uFE0F"};
        for (String part : parts) {
            String text = part.repeat(20);
            for (int max = 1; max < text.length(); max++) {
                String cut = Excerpt.cut(text, max);
                assertThat(cut).hasSizeLessThanOrEqualTo(max).endsWith("…");
                String kept = cut.substring(0, cut.length() - 1);
                assertThat(kept).isEqualTo(part.repeat(kept.length() / part.length()));
            }
        }
    }

    @Test
    void md18SurvivesFiveThousandMarks() {
        assertThat(Excerpt.cut("e" + "\u0301".repeat(5000), 100)).isEqualTo("…");
        assertThat(Excerpt.cut("a".repeat(200_000), 10)).isEqualTo("aaaaaaaaa…");
    }
}
