package vn.bantin.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/**
 * Days by the portal's clock, both included.
 *
 * @param from first; empty: as far back as there is anything
 * @param to last; empty: as far as there is anything
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** All days. */
    public static final DateRange ALL = new DateRange(Optional.empty(), Optional.empty());

    private static final DateTimeFormatter DAY = format("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = format("MM/uuuu");

    /**
     * Each a day ({@code 01/10/2026}, {@code 2026-10-01}) or a whole month ({@code 10/2026}, {@code
     * 2026-10}); {@code ""} where there is no bound.
     *
     * @return {@link #ALL} with faults
     */
    public static Outcome<DateRange> read(String from, String to) {
        List<Diagnostic> faults = new ArrayList<>();
        Optional<LocalDate> first = read("bantin.from", from, month -> month.atDay(1), faults);
        Optional<LocalDate> last = read("bantin.to", to, YearMonth::atEndOfMonth, faults);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            Position at = Position.of("bantin.to");
            faults.add(Diagnostic.of(Fault.RANGE_REVERSED, at, to.strip(), from.strip()));
        }
        return new Outcome<>(faults.isEmpty() ? new DateRange(first, last) : ALL, faults);
    }

    /** Whether a moment lies in it. */
    boolean contains(Instant moment, ZoneId zone) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    private static Optional<LocalDate> read(
            String parameter,
            String written,
            Function<YearMonth, LocalDate> ofMonth,
            List<Diagnostic> faults) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text, ofMonth));
        } catch (DateTimeException unreadable) {
            faults.add(Diagnostic.of(Fault.DAY_INVALID, Position.of(parameter), text));
            return Optional.empty();
        }
    }

    private static LocalDate read(String text, Function<YearMonth, LocalDate> ofMonth) {
        return switch (text.length()) {
            case 10 -> text.indexOf('/') > 0 ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
            case 7 ->
                    ofMonth.apply(
                            text.indexOf('/') > 0
                                    ? YearMonth.parse(text, MONTH)
                                    : YearMonth.parse(text));
            default -> throw new DateTimeException(text);
        };
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
