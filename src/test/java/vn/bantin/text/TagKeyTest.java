package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagKeyTest {
    @Test
    void marksTellTagsApart() {
        assertThat(TagKey.of("Bố")).isNotEqualTo(TagKey.of("Bộ"));
        assertThat(TagKey.of("Bố")).isNotEqualTo(TagKey.of("Bờ"));
        assertThat(TagKey.of("Đoàn")).isNotEqualTo(TagKey.of("Doàn"));
    }

    @ParameterizedTest
    @CsvSource({
        "Hoà bình, Hòa Bình",
        "Thuý, Thúy",
        "Khoẻ, khỏe",
        "QUỲ, quỳ",
        "Quý, Qúy",
        "Quan Hoá, QUAN HÓA",
        "loè, lòe",
        "luỹ, lũy",
        "quá, qúa",
        "hoạ, họa",
        "hoàn, hòan"
    })
    void tonePlacementAndCaseDoNot(String one, String other) {
        assertThat(TagKey.of(one)).isEqualTo(TagKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"hoà, hoá", "mùa, muà", "của, cua", "thuý, thuỷ"})
    void otherTonesStayWhereTheyAre(String one, String other) {
        assertThat(TagKey.of(one)).isNotEqualTo(TagKey.of(other));
    }

    @Test
    void whiteSpaceIsCollapsed() {
        assertThat(TagKey.of(" Dự \u00A0 án\t8 ")).isEqualTo("dự án 8");
    }

    @Test
    void un02NormalFormDoesNotMatter() {
        String apart = Normalizer.normalize("Bình đẳng giới", Normalizer.Form.NFD);
        assertThat(TagKey.of(apart)).isEqualTo("bình đẳng giới");
    }

    @Test
    void isItsOwnKey() {
        assertThat(TagKey.of(TagKey.of("Hòa BÌNH Thúy"))).isEqualTo(TagKey.of("Hòa BÌNH Thúy"));
    }
}
