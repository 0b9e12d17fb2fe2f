package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Thanh Hoá, Thanh Hóa",
        "Thuý, Thúy",
        "Mỹ Lý, Mĩ Lí",
        "Quý, Quí",
        "Quy Nhơn, Qui Nhơn",
        "Kỳ, Kì",
        "THỌ, Thọ",
        "Sỹ, sĩ"
    })
    void spellingsOfOneName(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Thuý, Thuí", "Hoa, Hoá", "Mây, Mâi", "Ý, Í", "Huy, Hui", "Thảo, Thao"})
    void twoNames(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void shortWordsInDisguiseAreFoundAndQuotedOnesAreNot() {
        assertThat(Suspicious.disguised("xã сао điểm"))
                .containsExactly(new Suspicious.MixedWord(3, "сао"));
        assertThat(Suspicious.disguised("Москва, π, μ")).isEmpty();
    }
}
