package vn.bantin.config;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;

/** Time zones by the names that leave no doubt. */
final class Zones {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Zones() {}

    /** A region of the tz database or an offset from UTC; nothing else is guessed at. */
    static Optional<ZoneId> find(String name) {
        if (ZoneRulesProvider.getAvailableZoneIds().contains(name)) {
            return Optional.of(ZoneId.of(name));
        }
        if (!name.startsWith("+") && !name.startsWith("-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.of(name));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }
}
