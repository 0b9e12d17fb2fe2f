package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.text.Slug.Problem;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Đường Đặng, duong-dang",
        "Thanh Hoá: Tập huấn “Dự án 8”, thanh-hoa-tap-huan-du-an-8",
        "  – Tết 2025 –  , tet-2025",
        "Straße Œuvre Ångström, strasse-oeuvre-angstrom",
        "A/B\\C.D_E, a-b-c-d-e"
    })
    void un01IsMadeOfTheTitlesWords(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void un02IsTheSameForComposedAndDecomposedTitles() {
        String apart = Normalizer.normalize("Hội nghị phụ nữ", Normalizer.Form.NFD);
        assertThat(Slug.of(apart)).isEqualTo("hoi-nghi-phu-nu");
    }

    @Test
    void un04TitlesThatDifferInMarksOnlyCollideSoTheCallerMustCompare() {
        assertThat(Slug.of("Hội nghị")).isEqualTo(Slug.of("Hội nghi"));
    }

    @ParameterizedTest
    @CsvSource({
        "hоi-nghi, hoi-nghi",
        "Рhụ nữ, phu-nu",
        "Ηội ΤΗΙ, hoi-thi",
        "Дом, dom",
        "съезд, cezd"
    })
    void un05LookAlikeLettersBecomeLatin(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void un06InvisibleCharactersDoNotPartWords() {
        assertThat(Slug.of("hội\u200Bnghị ph\u00ADụ n\u202Eữ")).isEqualTo("hoinghi-phu-nu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "😀🎉", "?!…", "“”", "\u200B", "春"})
    void un07NothingIsLeftOfATitleWithoutLetters(String title) {
        assertThat(Slug.of(title)).isEmpty();
    }

    @Test
    void un07FallsBackToDateAndHash() {
        String slug = Slug.fallback("2022-10-07", "3fa9");
        assertThat(slug).isEqualTo("2022-10-07-3fa9");
        assertThat(Slug.isValid(slug)).isTrue();
    }

    @Test
    void isCutAtAWordEndAtEightyCharacters() {
        String eighty = "a".repeat(39) + "-" + "b".repeat(40);
        assertThat(Slug.of(eighty)).isEqualTo(eighty);
        assertThat(Slug.of(eighty + " tiep")).isEqualTo(eighty);
        assertThat(Slug.of(eighty + "b")).isEqualTo("a".repeat(39));
        assertThat(Slug.of("ế".repeat(200))).isEqualTo("e".repeat(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Con", "NUL", "Aux", "Com1"})
    void isNeverAReservedName(String title) {
        assertThat(Slug.isValid(Slug.of(title))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY", "../../index, CHARACTER", "/etc/x, CHARACTER", "a/b, CHARACTER",
        "., CHARACTER", "%2e%2e, CHARACTER", "Hoi, CHARACTER", "hội, CHARACTER",
        "a b, CHARACTER", "a_b, CHARACTER", "-rf, HYPHEN_AT_EDGE", "a-, HYPHEN_AT_EDGE",
        "con, RESERVED", "prn, RESERVED", "aux, RESERVED", "nul, RESERVED",
        "com1, RESERVED", "com9, RESERVED", "lpt1, RESERVED", "lpt9, RESERVED"
    })
    void fm22HandWrittenSlugsAreChecked(String slug, Problem problem) {
        assertThat(Slug.problem(slug)).contains(problem);
        assertThat(Slug.isValid(slug)).isFalse();
    }

    @Test
    void fm22LengthOfHandWrittenSlugsIsChecked() {
        assertThat(Slug.problem("a".repeat(81))).contains(Problem.TOO_LONG);
        assertThat(Slug.problem("a".repeat(80))).isEmpty();
        assertThat(Slug.problem("tap-huan-du-an-8")).isEmpty();
        assertThat(Slug.problem("com0")).isEmpty();
    }
}
