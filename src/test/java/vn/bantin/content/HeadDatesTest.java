package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.content.HeadFixture.ARTICLE;
import static vn.bantin.content.HeadFixture.article;
import static vn.bantin.content.HeadFixture.faults;
import static vn.bantin.content.HeadFixture.keys;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadDatesTest {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static String dated(String date) {
        return "---\ntitle: A\nauthor: B\ndate: " + date + "\n---\nChữ\n";
    }

    @ParameterizedTest(name = "CL01, CL03 {0}")
    @CsvSource({
        "07/10/2022 - 17:56, 2022-10-07T10:56:00Z",
        "2022-10-07, 2022-10-06T17:00:00Z",
        "2022-10-07T17:56, 2022-10-07T10:56:00Z",
        "2022-10-07T17:56:30, 2022-10-07T10:56:30Z",
        "2022-10-07T17:56:30.25, 2022-10-07T10:56:30.250Z",
        "2022-10-07T17:56Z, 2022-10-07T17:56:00Z",
        "2022-10-07T17:56+09:00, 2022-10-07T08:56:00Z",
        "2024-02-29, 2024-02-28T17:00:00Z",
        "2022-12-31T23:59:59, 2022-12-31T16:59:59Z",
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
        "1900-01-01T00:00Z, 1900-01-01T00:00:00Z",
        "31/12/2100 - 23:59, 2100-12-31T16:59:00Z",
    })
    void threeFormsAreRead(String text, Instant time) {
        assertThat(WrittenTime.read(text, VIETNAM).time()).contains(time);
    }

    @Test
    @DisplayName("CL03 hours that a zone skips or has twice")
    void cl03() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(WrittenTime.read("2022-03-27T02:30", berlin).time())
                .contains(Instant.parse("2022-03-27T01:30:00Z"));
        assertThat(WrittenTime.read("2022-10-30T02:30", berlin).time())
                .contains(Instant.parse("2022-10-30T00:30:00Z"));
    }

    @ParameterizedTest(name = "FM08 {0}")
    @ValueSource(
            strings = {
                "8/3/2026",
                "8/3/2026 - 07:30",
                "08/03/2026",
                "08/03/2026 07:30",
                "08/03/2026 - 7:30",
                "08/03/2026 - 07:30 ICT",
                "hôm nay",
                "2026-3-8",
                "2026-03-08 07:30",
                "2026-03-08T07",
                "2026-03-08T07:30+7",
                "2026-03-08T07:30[Asia/Ho_Chi_Minh]",
                "2026-03-08T",
                "08-03-2026",
                "٢٠٢٦-٠٣-٠٨",
                "20260308"
            })
    void fm08(String date) {
        assertThat(faults(dated("'" + date + "'")))
                .containsExactly(
                        ARTICLE
                                + ":4:7: lỗi: Mục «date» có giá trị «"
                                + date
                                + "» không phải là ngày giờ. Gợi ý: viết 08/03/2026 - 07:30, hoặc"
                                + " 2026-03-08, hoặc 2026-03-08T07:30+07:00. [DATE_INVALID]");
    }

    @ParameterizedTest(name = "FM08 {0}")
    @ValueSource(
            strings = {
                "31/02/2026 - 10:00",
                "2026-13-01",
                "2026-02-30",
                "2023-02-29",
                "00/01/2026 - 10:00",
                "08/03/2026 - 24:00",
                "2026-03-08T07:60",
                "2026-03-08T07:30:60",
                "2026-03-08T07:30+19:00"
            })
    void fm08Calendar(String date) {
        assertThat(faults(dated(date)))
                .containsExactly(
                        ARTICLE
                                + ":4:7: lỗi: Mục «date» có ngày giờ «"
                                + date
                                + "» không có trong lịch. Gợi ý: xem lại ngày, tháng và giờ; ví dụ"
                                + " 08/03/2026 - 07:30, hoặc 2026-03-08, hoặc"
                                + " 2026-03-08T07:30+07:00. [DATE_NOT_IN_CALENDAR]");
    }

    @ParameterizedTest(name = "FM27 {0}")
    @ValueSource(
            strings = {
                "1899-12-31",
                "20266-03-08",
                "2101-01-01",
                "01/01/0026 - 10:00",
                "999999999-01-01"
            })
    void fm27(String date) {
        assertThat(faults(dated(date)))
                .containsExactly(
                        ARTICLE
                                + ":4:7: lỗi: Mục «date» có năm của «"
                                + date
                                + "» nằm ngoài khoảng 1900 đến 2100. Gợi ý: xem lại các chữ số của"
                                + " năm. [DATE_OUT_OF_RANGE]");
    }

    @Test
    void everyTimeIsHeldToTheSameForms() {
        assertThat(
                        keys(
                                article(
                                        "publishAt: mai\nexpireAt: 1/1\nupdated: '-'\n"
                                                + "corrections: [{date: x, text: A}, {text: B}]\n")))
                .containsExactly(
                        "5:12 DATE_INVALID",
                        "6:11 DATE_INVALID",
                        "7:10 DATE_INVALID",
                        "8:22 DATE_INVALID",
                        "8:35 KEY_MISSING");
    }

    @Test
    void anArticleCannotExpireBeforeItIsPublished() {
        assertThat(faults(article("expireAt: 2022-10-01\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:11: lỗi: Bài hết hạn (2022-10-01) trước khi hoặc ngay khi được"
                                + " đăng (07/10/2022 - 17:56), nên sẽ không bao giờ hiện. Gợi ý: sửa"
                                + " «expireAt» thành thời điểm muộn hơn. [EXPIRED_BEFORE_PUBLISHED]");
        assertThat(keys(article("publishAt: 2022-11-01\nexpireAt: 2022-11-01\n")))
                .isEqualTo(List.of("6:11 EXPIRED_BEFORE_PUBLISHED"));
    }
}
