package vn.bantin.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import vn.bantin.feed.IsoTime;
import vn.bantin.view.TimeView;

/** Moments in the portal's zone. */
final class Times {
    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    TimeView view(Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        LocalDateTime local = at.toLocalDateTime();
        String day = IsoTime.day(local);
        // Who writes a day alone means the day: nobody published at the stroke of midnight.
        boolean dayAlone = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new TimeView(
                IsoTime.of(local, at.getOffset().getTotalSeconds()),
                dayAlone ? day : day + " - " + IsoTime.clock(local),
                day);
    }

    String iso(Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        return IsoTime.of(at.toLocalDateTime(), at.getOffset().getTotalSeconds());
    }

    /** When a month begins. */
    Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    ZonedDateTime local(Instant moment) {
        return moment.atZone(zone);
    }
}
