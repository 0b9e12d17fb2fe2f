package vn.bantin.plan;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.bantin.view.TimeView;

/** Moments in the portal's zone. */
final class Times {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu - HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    TimeView view(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        String day = DAY.format(local);
        // Who writes a day alone means the day: nobody published at the stroke of midnight.
        boolean dayAlone = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new TimeView(ISO.format(local), dayAlone ? day : SHOWN.format(local), day);
    }

    String iso(Instant moment) {
        return ISO.format(moment.atZone(zone));
    }

    /** When a month begins. */
    Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    ZonedDateTime local(Instant moment) {
        return moment.atZone(zone);
    }
}
