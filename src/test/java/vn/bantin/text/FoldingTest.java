package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void un01MapsDStrokeBeforeMarksAreStripped() {
        assertThat(Folding.fold("Đường Đặng")).isEqualTo("duong dang");
    }

    @Test
    void un02ComposedAndDecomposedTextFoldAlike() {
        String title = "Hội nghị tổng kết, Thuý Nga";
        String apart = Normalizer.normalize(title, Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(title);
        assertThat(Folding.fold(apart)).isEqualTo(Folding.fold(title));
    }

    @Test
    void un03DoesNotListenToTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Folding.fold("TITLE İI")).isEqualTo("title ii");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void foldsEveryVietnameseVowelToItsPlainLetter() {
        assertThat(Folding.fold("ÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ ÈẺẼÉẸ ÊỀỂỄẾỆ ÌỈĨÍỊ"))
                .isEqualTo("aaaaa aaaaaa aaaaaa eeeee eeeeee iiiii");
        assertThat(Folding.fold("ÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ ÙỦŨÚỤ ƯỪỬỮỨỰ ỲỶỸÝỴ"))
                .isEqualTo("ooooo oooooo oooooo uuuuu uuuuuu yyyyy");
    }

    @Test
    void foldingTwiceChangesNothingMoreForAnyCharacter() {
        for (int codePoint = 0; codePoint < 0x20000; codePoint++) {
            if (codePoint < 0xD800 || codePoint > 0xDFFF) {
                String once = Folding.fold(Character.toString(codePoint));
                assertThat(Folding.fold(once)).as("U+%04X", codePoint).isEqualTo(once);
            }
        }
    }

    @Test
    void keepsWhatHasNoMarksToLose() {
        assertThat(Folding.fold("한국 “Tết” 2025 😀")).isEqualTo("한국 “tet” 2025 😀");
        assertThat(Folding.fold(Normalizer.normalize("한국", Normalizer.Form.NFD))).isEqualTo("한국");
    }
}
