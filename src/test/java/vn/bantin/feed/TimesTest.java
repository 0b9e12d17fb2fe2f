package vn.bantin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-10-07T10:56:00Z|Asia/Ho_Chi_Minh|Fri, 07 Oct 2022 17:56:00 +0700|2022-10-07T17:56:00+07:00",
                "2024-02-29T23:59:59.999Z|UTC|Thu, 29 Feb 2024 23:59:59 +0000|2024-02-29T23:59:59+00:00",
                "2024-12-31T17:00:00Z|Asia/Ho_Chi_Minh|Wed, 01 Jan 2025 00:00:00 +0700|2025-01-01T00:00:00+07:00",
                "2024-07-01T00:00:00Z|America/St_Johns|Sun, 30 Jun 2024 21:30:00 -0230|2024-06-30T21:30:00-02:30",
                "1905-01-01T00:00:00Z|Asia/Ho_Chi_Minh|Sun, 01 Jan 1905 07:06:00 +0706|1905-01-01T07:06:00+07:06"
            })
    void timesOfTheZone(Instant instant, String zone, String rfc822, String rfc3339) {
        assertThat(new Times(zone).rfc822(instant)).isEqualTo(rfc822);
        assertThat(new Times(zone).rfc3339(instant)).isEqualTo(rfc3339);
    }
}
