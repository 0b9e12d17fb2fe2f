package vn.bantin.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A point in time as editors write it, in one of three forms and no other: {@code 08/03/2026 -
 * 07:30} as on the page; {@code 2026-03-08}, the day's first moment; {@code
 * 2026-03-08T07:30[:00[.0]][+07:00|Z]}. Nothing is guessed. Read by place, so that nothing but
 * ASCII digits counts as a digit and no locale has a say.
 */
final class WrittenTime {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final String text;
    private int at;

    private WrittenTime(String text) {
        this.text = text;
    }

    /** What reading gave: a time, or why there is none. */
    record Reading(Optional<Instant> time, Problem problem) {}

    /** Why a text is no time. */
    enum Problem {
        NONE,
        /** Not of any known form. */
        FORM,
        /** Of a known form, but there is no such day or time of day. */
        CALENDAR,
        /** A year that is a slip of the finger: before 1900 or after 2100. */
        RANGE
    }

    /**
     * @param zone of a time that names none
     */
    static Reading read(String text, ZoneId zone) {
        WrittenTime written = new WrittenTime(text);
        try {
            Instant time = text.indexOf('/') == 2 ? written.asOnThePage(zone) : written.iso(zone);
            return new Reading(Optional.of(time), Problem.NONE);
        } catch (NotOfThisForm wrong) {
            return new Reading(Optional.empty(), wrong.problem);
        } catch (DateTimeException notInTheCalendar) {
            return new Reading(Optional.empty(), Problem.CALENDAR);
        }
    }

    private Instant asOnThePage(ZoneId zone) {
        int day = digits(2, 2);
        expect("/");
        int month = digits(2, 2);
        expect("/");
        int year = year();
        expect(" - ");
        LocalTime time = LocalTime.of(hour(), digits(2, 2));
        expectEnd();
        return LocalDate.of(year, month, day).atTime(time).atZone(zone).toInstant();
    }

    private Instant iso(ZoneId zone) {
        int year = year();
        expect("-");
        int month = digits(2, 2);
        expect("-");
        int day = digits(2, 2);
        if (at == text.length()) {
            return LocalDate.of(year, month, day).atStartOfDay(zone).toInstant();
        }
        expect("T");
        int hour = hour();
        int minute = digits(2, 2);
        int second = 0;
        int nanos = 0;
        if (peek(':')) {
            at++;
            second = digits(2, 2);
            nanos = peek('.') ? fraction() : 0;
        }
        // A leap second (ISO 8601) is the next minute's first moment to a computer's clock.
        int leap = second == 60 && minute == 59 ? 1 : 0;
        LocalDateTime local =
                LocalDateTime.of(year, month, day, hour, minute, second - leap, nanos);
        ZoneId ownZone = at == text.length() ? zone : offset();
        return local.atZone(ownZone).toInstant().plusSeconds(leap);
    }

    private ZoneId offset() {
        String rest = text.substring(at);
        boolean utc = rest.equals("Z");
        boolean hours =
                rest.length() == 6 && rest.charAt(3) == ':' && "+-".indexOf(rest.charAt(0)) >= 0;
        if (!utc && !hours) {
            throw new NotOfThisForm(Problem.FORM);
        }
        return ZoneOffset.of(rest);
    }

    private int year() {
        int start = at;
        int year = digits(4, 9);
        if (at - start > 4 && !peek('-') && !peek(' ')) {
            throw new NotOfThisForm(Problem.FORM);
        }
        if (at - start > 4 || year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotOfThisForm(Problem.RANGE);
        }
        return year;
    }

    private int hour() {
        int hour = digits(2, 2);
        expect(":");
        return hour;
    }

    private int fraction() {
        at++;
        int start = at;
        int value = digits(1, 9);
        for (int i = at - start; i < 9; i++) {
            value *= 10;
        }
        return value;
    }

    private int digits(int least, int most) {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < most && isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        if (at - start < least) {
            throw new NotOfThisForm(Problem.FORM);
        }
        return value;
    }

    private void expect(String literal) {
        if (!text.startsWith(literal, at)) {
            throw new NotOfThisForm(Problem.FORM);
        }
        at += literal.length();
    }

    private void expectEnd() {
        if (at < text.length()) {
            throw new NotOfThisForm(Problem.FORM);
        }
    }

    private boolean peek(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Ends the reading from within; never leaves this class. */
    @SuppressWarnings("serial")
    private static final class NotOfThisForm extends RuntimeException {
        private final Problem problem;

        NotOfThisForm(Problem problem) {
            super(problem.name(), null, false, false);
            this.problem = problem;
        }
    }
}
