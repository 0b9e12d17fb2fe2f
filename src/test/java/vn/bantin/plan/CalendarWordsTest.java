package vn.bantin.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi|2026-03-05|Thứ Năm, ngày 5 tháng 3 năm 2026",
                "vi|2026-11-23|Thứ Hai, ngày 23 tháng 11 năm 2026",
                "vi|2024-02-29|Thứ Năm, ngày 29 tháng 2 năm 2024",
                "vi|2026-11-29|Chủ nhật, ngày 29 tháng 11 năm 2026",
                "en|2026-03-05|Thursday, 5 March 2026",
                "en|2026-11-29|Sunday, 29 November 2026",
            })
    void aDayInWords(String language, LocalDate day, String words) {
        assertThat(CalendarWords.of(language).day(day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"vi, 1, Tháng 1", "vi, 12, Tháng 12", "en, 1, January", "en, 12, December"})
    void aMonthInWords(String language, int number, String words) {
        assertThat(CalendarWords.of(language).month(number)).isEqualTo(words);
    }
}
