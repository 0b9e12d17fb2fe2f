package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SyllablesTest {
    @Test
    void countsSyllablesWordsAndNumbers() {
        assertThat(Syllables.count("")).isZero();
        assertThat(Syllables.count(" – … ")).isZero();
        assertThat(Syllables.count("Ngày 7/10, Hội LHPN tỉnh… họp")).isEqualTo(7);
    }

    @Test
    void normalFormDoesNotMatter() {
        String text = "Đường về bản Mường";
        assertThat(Syllables.count(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(4);
    }

    @Test
    void emojiAreNoSyllablesAndLettersBeyondThePlaneAre() {
        assertThat(Syllables.count("vui 😀😀 quá")).isEqualTo(2);
        assertThat(Syllables.count("𝐀𝐁 c")).isEqualTo(2);
    }

    @Test
    void walksATextFromStartToEnd() {
        String text = "«Hội nghị»";
        int start = Syllables.start(text, 0);
        int end = Syllables.end(text, start);
        assertThat(text.substring(start, end)).isEqualTo("Hội");
        assertThat(Syllables.start(text, end)).isEqualTo(5);
        assertThat(Syllables.start(text, 9)).isEqualTo(text.length());
    }
}
