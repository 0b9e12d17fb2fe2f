package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseOrderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ",
                "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z",
                "ma mà mả mã má mạ man màn mang mat mất",
                "hoa Hoa hoà hòa hoá hóa hoai",
                "dan dân đan đàn đân"
            })
    void un09FollowsTheDictionary(String row) {
        assertSorted(List.of(row.split(" ")), VietnameseOrder.WORDS);
    }

    @Test
    void un09ComparesSyllableBySyllable() {
        assertSorted(
                List.of("ba vì", "bà mẹ", "bà nội", "bạn bè", "băng", "bê", "trẻ em", "trẻ thơ"),
                VietnameseOrder.WORDS);
    }

    @Test
    void numbersComeFirstAndCountByValue() {
        assertSorted(
                List.of("8/3", "20/10", "Dự án 2", "Dự án 08", "Dự án 8", "Dự án 10", "Dự án A"),
                VietnameseOrder.WORDS);
    }

    @Test
    void peopleAreSortedByGivenNameThenByTheRest() {
        assertSorted(
                List.of("Đỗ Thị An", "Trần Ân", "Lê Hà", "Ngô Thị Hà", "Nguyễn Hà", "Bùi Hạnh"),
                VietnameseOrder.PEOPLE);
    }

    @Test
    void un02NormalFormsAreEqual() {
        String name = "Nguyễn Thị Thuý";
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(VietnameseOrder.WORDS.compare(name, apart)).isZero();
        assertThat(VietnameseOrder.PEOPLE.compare(name, apart)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Đỗ, Đ",
        "ấm no, Â",
        "ăn, Ă",
        "Ánh, A",
        "“Ước mơ”, Ư",
        "8 tháng 3, #",
        "春, #",
        "'', #",
        "Élan, E",
        "zalo, Z"
    })
    void indexLettersAreEachTheirOwn(String text, String initial) {
        assertThat(VietnameseOrder.initial(text)).isEqualTo(initial);
    }

    @Test
    void isATotalOrderConsistentWithEquals() {
        Random random = new Random(8);
        List<String> texts = new ArrayList<>();
        String letters = "aàáăắâấdđeêioôơuưyAĐ 1 02-é한";
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(5); length >= 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            texts.add(text.toString());
        }
        for (Comparator<String> order : List.of(VietnameseOrder.WORDS, VietnameseOrder.PEOPLE)) {
            for (String a : texts) {
                for (String b : texts) {
                    int ab = Integer.signum(order.compare(a, b));
                    assertThat(ab == 0).as("%s|%s", a, b).isEqualTo(a.equals(b));
                    assertThat(ab).isEqualTo(-Integer.signum(order.compare(b, a)));
                    for (String c : texts) {
                        if (ab < 0 && order.compare(b, c) < 0) {
                            assertThat(order.compare(a, c)).as("%s|%s|%s", a, b, c).isNegative();
                        }
                    }
                }
            }
        }
    }

    private static void assertSorted(List<String> sorted, Comparator<String> order) {
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(8));
        shuffled.sort(order);
        assertThat(shuffled).isEqualTo(sorted);
    }
}
