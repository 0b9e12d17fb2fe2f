package vn.bantin.feed;

import java.time.LocalDateTime;

/**
 * Times as digits in fixed places. Plain arithmetic: a page has a dozen of them, and a formatter
 * takes each apart and puts it together field by field.
 */
public final class IsoTime {
    private static final int MINUTE = 60;
    private static final int LAST_PLAIN_YEAR = 9999;

    private IsoTime() {}

    /**
     * {@code 2022-10-07T17:56:00+07:00}; without the seconds that an old offset may have.
     *
     * @param offset from UTC in seconds
     */
    public static String of(LocalDateTime local, int offset) {
        StringBuilder text = new StringBuilder(25);
        year(text, local.getYear());
        two(text.append('-'), local.getMonthValue());
        two(text.append('-'), local.getDayOfMonth());
        clock(text.append('T'), local);
        two(text.append(':'), local.getSecond());
        int minutes = Math.abs(offset) / MINUTE;
        two(text.append(offset < 0 && minutes > 0 ? '-' : '+'), minutes / MINUTE);
        two(text.append(':'), minutes % MINUTE);
        return text.toString();
    }

    /** {@code 07/10/2022}. */
    public static String day(LocalDateTime local) {
        StringBuilder text = new StringBuilder(10);
        two(text, local.getDayOfMonth());
        two(text.append('/'), local.getMonthValue());
        year(text.append('/'), local.getYear());
        return text.toString();
    }

    /** {@code 17:56}. */
    public static String clock(LocalDateTime local) {
        StringBuilder text = new StringBuilder(5);
        clock(text, local);
        return text.toString();
    }

    private static void clock(StringBuilder text, LocalDateTime local) {
        two(text, local.getHour());
        two(text.append(':'), local.getMinute());
    }

    /** At least four digits, and a sign where there are more or the year is before 0 (ISO 8601). */
    private static void year(StringBuilder text, int year) {
        if (year < 0) {
            text.append('-');
        } else if (year > LAST_PLAIN_YEAR) {
            text.append('+');
        }
        int digits = Math.abs(year);
        if (digits > LAST_PLAIN_YEAR) {
            text.append(digits);
        } else {
            two(text, digits / 100);
            two(text, digits % 100);
        }
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
