package vn.bantin.content;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Reads the keys that hold a point in time; a time without a zone is in the portal's. */
public final class Times {
    private final ZoneId zone;

    /**
     * @param zone the portal's
     */
    public Times(ZoneId zone) {
        this.zone = zone;
    }

    /** The time under a key; empty where there is none, or none that can be read: that is told. */
    public Optional<Instant> read(YamlFields fields, String key) {
        Optional<YamlText> text = fields.text(key);
        return text.isPresent() ? read(fields, key, text.get()) : Optional.empty();
    }

    private Optional<Instant> read(YamlFields fields, String key, YamlText text) {
        WrittenTime.Reading reading = WrittenTime.read(text.value(), zone);
        if (reading.time().isEmpty()) {
            fields.report(
                    fault(reading.problem()), text.position(), fields.name(key), text.value());
        }
        return reading.time();
    }

    private static Fault fault(WrittenTime.Problem problem) {
        return switch (problem) {
            case CALENDAR -> Fault.DATE_NOT_IN_CALENDAR;
            case RANGE -> Fault.DATE_OUT_OF_RANGE;
            case FORM, NONE -> Fault.DATE_INVALID;
        };
    }
}
