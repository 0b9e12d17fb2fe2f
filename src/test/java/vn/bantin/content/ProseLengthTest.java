package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseLengthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sáng 20/10, hơn một trăm chị em về dự. | 10",
                "**Chị Hoa** nói: _Còn gặp nhau._ | 6",
                "## Một phần của bài | 4",
                "> Chị em còn gặp nhau. | 5",
                "- một\\n- hai ba\\n3. bốn | 4",
                "!!! note \"Cần biết\"\\n    Mở cửa. | 4",
                "!!! note\\n    Mở cửa. | 2",
                "[dẫn tới bài](../khac/index.md) khác | 4",
                "[dẫn\\ntới](../khac/index.md) khác | 3",
                "~~bỏ~~ chữ | 2",
                "a&amp;b&nbsp;c | 3",
                "Xem <b>đậm</b> nhé. | 3",
                "`x y` | 2",
                "chú thích[^1]\\n\\n[^1]: một hai | 2"
            })
    void countsWhatReadersRead(String body, int syllables) {
        assertThat(ProseLength.of(body.replace("\\n", "\n"))).isEqualTo(syllables);
    }

    @Test
    void countsTheCellsOfTables() {
        assertThat(ProseLength.of("| Tên | Xã |\n|---|---|\n| Lê Hà | Hoằng Hoá |")).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.youtube.com/watch?v=abc123",
                "![Chú thích ảnh](hao.jpg \"Ảnh: Thu Hà\")",
                "<!-- ghi chú của người biên tập\\n\\ndài hai đoạn -->",
                "<!-- không đóng",
                "```java\\n```",
                "[a]: https://x.example/y",
                "thu@x.example",
                "---",
                "''"
            })
    void countsNothingElse(String body) {
        assertThat(ProseLength.of(body.replace("\\n", "\n"))).isZero();
    }

    /** Would take minutes if it looked for every bracket's end through the whole text. */
    @Test
    void hostileTextsCostNoMoreThanTheirLength() {
        assertThat(ProseLength.of("[".repeat(500_000))).isZero();
        assertThat(ProseLength.of("[\n".repeat(250_000))).isZero();
        assertThat(ProseLength.of("<".repeat(500_000))).isZero();
        assertThat(ProseLength.of("a ".repeat(250_000))).isEqualTo(250_000);
    }
}
