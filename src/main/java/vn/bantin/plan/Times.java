package vn.bantin.plan;

import java.time.Instant;
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
        return new TimeView(ISO.format(local), SHOWN.format(local), DAY.format(local));
    }

    String iso(Instant moment) {
        return ISO.format(moment.atZone(zone));
    }

    ZonedDateTime local(Instant moment) {
        return moment.atZone(zone);
    }
}
