package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSignatureTest {
    private static final String BODY =
            "Hội viên học cách phân loại rác tại nhà. Rác hữu cơ ủ phân, rác nhựa gom bán gây quỹ.";

    @Test
    void isSortedDistinctAndBounded() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            body.append(Integer.toString(i * 7919, 36).replaceAll("[0-9]", "x")).append(' ');
        }
        List<Integer> terms = TextSignature.of("Tiêu đề dài", "Sapo ngắn gọn", body);
        assertThat(terms).hasSize(TextSignature.MAX_TERMS).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void isAFunctionOfTheTextWhateverItsCaseAndMarks() {
        assertThat(TextSignature.of("Phân loại rác", "", BODY))
                .isEqualTo(TextSignature.of("Phân loại rác", "", BODY))
                .isNotEmpty();
        assertThat(terms("quỹ hoà bình")).isEqualTo(terms("Quỹ Hòa bình"));
    }

    @Test
    void sharedWordsAreSharedTerms() {
        assertThat(terms("mô hình phân loại rác")).containsAnyElementsOf(terms("Phân loại rác"));
        assertThat(terms("mẹ đỡ đầu")).doesNotContainAnyElementsOf(terms("phân loại rác"));
    }

    @Test
    void syllablesThatSayNothingAndEndsOfPhrasesPartPairs() {
        assertThat(terms("của những và cho")).isEmpty();
        assertThat(terms("rác, nhựa. quỹ")).isEmpty();
        assertThat(terms("rác của nhựa")).isEmpty();
        assertThat(terms("chợ phiên")).hasSize(1);
        assertThat(terms("8 hội viên")).isEqualTo(terms("hội viên"));
        assertThat(terms("Dự án 8")).hasSize(2);
    }

    @Test
    void abbreviationsAreTermsOfTheirOwn() {
        assertThat(terms("OCOP")).hasSize(1);
        assertThat(terms("TP")).isEmpty();
    }

    @Test
    void titleAndSapoOutweighALongBody() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            body.append("chữ").append((char) ('a' + i % 26)).append(" khác").append(i).append(' ');
        }
        List<Integer> whole = TextSignature.of("mẹ đỡ đầu", "trẻ mồ côi", body);
        assertThat(whole).containsAll(terms("mẹ đỡ đầu")).containsAll(terms("trẻ mồ côi"));
    }

    @Test
    void i2AWordMoreInABodyChangesFewTerms() {
        String sapo =
                "Mỗi tháng một lần, chị em mang chai nhựa, giấy vụn đến nhà văn hoá thôn bán.";
        List<Integer> before = TextSignature.of("Biến rác thành tiền", sapo, BODY.repeat(20));
        List<Integer> lost = new ArrayList<>(before);
        lost.removeAll(
                TextSignature.of("Biến rác thành tiền", sapo, BODY.repeat(20) + " Vui lắm thay."));
        assertThat(lost).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nothingHasNoTerms() {
        assertThat(terms("")).isEmpty();
        assertThat(terms("😀 — …")).isEmpty();
    }

    private static List<Integer> terms(String title) {
        return TextSignature.of(title, "", "");
    }
}
