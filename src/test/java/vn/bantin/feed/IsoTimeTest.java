package vn.bantin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IsoTimeTest {
    /** From before the year 0 to after the year 9999, in seconds of the epoch. */
    private static final long EARLIEST = -70_000_000_000L;

    private static final long LATEST = 270_000_000_000L;
    private static final int EACH = 200;

    private static final DateTimeFormatter ISO = pattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter DAY = pattern("dd/MM/uuuu");
    private static final DateTimeFormatter CLOCK = pattern("HH:mm");

    @Test
    void everyZoneAtManyTimesAsTheFormatterWritesIt() {
        Random random = new Random(11);
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            for (int i = 0; i < EACH; i++) {
                long second =
                        i % 2 == 0
                                ? random.nextLong(EARLIEST, LATEST)
                                : random.nextLong(-3_000_000_000L, 4_000_000_000L);
                sameAsTheFormatter(Instant.ofEpochSecond(second).atZone(ZoneId.of(zone)));
            }
        }
    }

    @Test
    void oddOffsetsAsTheFormatterWritesThem() {
        for (String zone :
                List.of("+00:00:30", "-00:00:30", "-00:30", "+07:06:30", "-18:00", "Z")) {
            sameAsTheFormatter(Instant.EPOCH.atZone(ZoneId.of(zone)));
        }
    }

    private static void sameAsTheFormatter(ZonedDateTime time) {
        int offset = time.getOffset().getTotalSeconds();
        assertThat(IsoTime.of(time.toLocalDateTime(), offset)).isEqualTo(ISO.format(time));
        assertThat(IsoTime.day(time.toLocalDateTime())).isEqualTo(DAY.format(time));
        assertThat(IsoTime.clock(time.toLocalDateTime())).isEqualTo(CLOCK.format(time));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
