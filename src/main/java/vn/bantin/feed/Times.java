package vn.bantin.feed;

import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times as machines read them, in one zone. */
final class Times {
    private static final int MINUTE = 60;

    /** RFC 822 with the four-digit year of RFC 2822. Its own names: no locale's, on no platform. */
    private static final DateTimeFormatter RFC_822 =
            new DateTimeFormatterBuilder()
                    .appendText(DAY_OF_WEEK, names("Mon Tue Wed Thu Fri Sat Sun"))
                    .appendPattern(", dd ")
                    .appendText(
                            MONTH_OF_YEAR, names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"))
                    .appendPattern(" uuuu HH:mm:ss ")
                    .appendOffset("+HHMM", "+0000")
                    .toFormatter(Locale.ROOT);

    private final ZoneId zone;

    /**
     * @param zone IANA id
     */
    Times(String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** {@code Fri, 07 Oct 2022 17:56:00 +0700}. */
    String rfc822(Instant instant) {
        return RFC_822.format(local(instant));
    }

    /**
     * {@code 2022-10-07T17:56:00+07:00}: RFC 3339, which Atom, JSON Feed and W3C dates all take.
     */
    String rfc3339(Instant instant) {
        OffsetDateTime local = local(instant);
        return IsoTime.of(local.toLocalDateTime(), local.getOffset().getTotalSeconds());
    }

    /** Neither format has seconds in its offset, and the offset of Sài Gòn had some until 1911. */
    private OffsetDateTime local(Instant instant) {
        int seconds = zone.getRules().getOffset(instant).getTotalSeconds();
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(seconds / MINUTE * MINUTE);
        return instant.truncatedTo(ChronoUnit.SECONDS).atOffset(offset);
    }

    private static Map<Long, String> names(String spaced) {
        Map<Long, String> byNumber = new HashMap<>();
        for (String name : List.of(spaced.split(" ", -1))) {
            byNumber.put(byNumber.size() + 1L, name);
        }
        return byNumber;
    }
}
