package vn.bantin.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTest {
    @ParameterizedTest
    @CsvSource({
        "Minh Anh, '', Minh Anh, true",
        "Minh Anh, '', MINH ÁNH, true",
        "Minh Anh, TTXVN, TTXVN, true",
        "Minh Anh, '', Tranh minh hoạ: Minh Anh, true",
        "'Minh Anh, Lê Hà', '', Lê Hà, true",
        "Minh Anh, '', Minh Anh/TTXVN, true",
        "Minh Anh, TTXVN, PNTH, false",
        "An, '', Minh Anh, false",
        "Đặng Đào, '', Dang Dao, true",
        "'', '', PNTH, true",
        "Minh Anh, '', '', true",
        "***, '', PNTH, false",
    })
    void agreesWhereOneNamesWhatTheOtherDoes(
            String creator, String line, String written, boolean agrees) {
        assertThat(new Credit(creator, line, "").agreesWith(written)).isEqualTo(agrees);
    }

    @Test
    void theLineIsWhatIsShown() {
        assertThat(new Credit("Minh Anh", "PNTH", "").shown()).isEqualTo("PNTH");
        assertThat(new Credit("Minh Anh", "", "").shown()).isEqualTo("Minh Anh");
    }

    @Test
    void theOrderInWhichRegionsAreWrittenDoesNotMatter() {
        Region one = new Region(10, 10, 5, 5);
        Region other = new Region(10, 9, 5, 5);
        assertThat(new Treatment(List.of(one, other, one), Credit.NONE))
                .isEqualTo(new Treatment(List.of(other, one), Credit.NONE));
    }
}
