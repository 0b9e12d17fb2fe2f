package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Ha Noi, 6",
        "Thanh Hoá, 9",
        "Đỗ Thị Ngưỡng, 13",
        "«Ếch», 5",
        "日本, 4",
        "한글, 4",
        "Ａ, 2",
        "a\u200Bb, 2",
        "✓, 1"
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void marksTakeNoColumnOfTheirOwn() {
        String text = "Phụ nữ xứ Thanh đổi mới";

        assertThat(DisplayWidth.of(Normalizer.normalize(text, Form.NFD))).isEqualTo(text.length());
    }

    @Test
    void pictographsTakeTwo() {
        assertThat(DisplayWidth.of("🎉 vui")).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "Hội nghị, 8, Hội nghị",
        "Hội nghị, 7, Hội ng…",
        "Hội nghị, 5, Hội…",
        "日本語, 4, 日…",
        "🎉🎉🎉, 5, 🎉🎉…"
    })
    void cutsToColumns(String text, int most, String cut) {
        assertThat(DisplayWidth.cut(text, most)).isEqualTo(cut);
        assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(most);
    }

    @Test
    void aMarkStaysWithItsLetter() {
        String apart = Normalizer.normalize("ếếếế", Form.NFD);

        assertThat(DisplayWidth.cut(apart, 3))
                .isEqualTo(Normalizer.normalize("ếế", Form.NFD) + "…");
    }
}
