package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

class DateRangeTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({
        "01/10/2026, 31/10/2026",
        "2026-10-01, 2026-10-31",
        "10/2026, 10/2026",
        "2026-10, 2026-10",
        "' 10/2026 ', 31/10/2026"
    })
    void readsDaysAndMonths(String from, String to) {
        DateRange range = DateRange.read(from, to).value();

        assertThat(range.from()).contains(LocalDate.of(2026, 10, 1));
        assertThat(range.to()).contains(LocalDate.of(2026, 10, 31));
    }

    @Test
    void bothBoundsAreIncludedByThePortalsClock() {
        DateRange range = DateRange.read("2026-10", "2026-10").value();

        assertThat(range.contains(Instant.parse("2026-09-30T16:59:59Z"), ZONE)).isFalse();
        assertThat(range.contains(Instant.parse("2026-09-30T17:00:00Z"), ZONE)).isTrue();
        assertThat(range.contains(Instant.parse("2026-10-31T16:59:59Z"), ZONE)).isTrue();
        assertThat(range.contains(Instant.parse("2026-10-31T17:00:00Z"), ZONE)).isFalse();
    }

    @Test
    void withoutABoundThereIsNone() {
        DateRange range = DateRange.read("", "").value();

        assertThat(range).isEqualTo(DateRange.ALL);
        assertThat(range.contains(Instant.EPOCH, ZONE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hôm qua",
                "2026",
                "31/02/2026",
                "2026-02-30",
                "13/2026",
                "1/10/2026",
                "10-2026"
            })
    void DAY_INVALID(String written) {
        assertThat(DateRange.read(written, "").diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.DAY_INVALID);
        assertThat(DateRange.read("", written).diagnostics().get(0).position())
                .hasToString("bantin.to");
    }

    @Test
    void RANGE_REVERSED() {
        assertThat(DateRange.read("2026-10-02", "2026-10-01").diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.RANGE_REVERSED);
    }
}
