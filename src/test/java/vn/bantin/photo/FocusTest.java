package vn.bantin.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FocusTest {
    @Test
    void isTwoSharesOfAHundred() {
        assertThat(Focus.parse("30% 20%")).contains(new Focus(30, 20));
        assertThat(Focus.parse("0%  100%")).contains(new Focus(0, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "30%", "30 20", "101% 0%", "-1% 5%", "30%20%", "30.5% 20%", "٣٠% 20%"})
    void elseNone(String written) {
        assertThat(Focus.parse(written)).isEmpty();
    }
}
