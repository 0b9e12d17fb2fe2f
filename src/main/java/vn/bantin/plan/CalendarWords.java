package vn.bantin.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Days and months in words. Written out here, since what a Java has for a locale changes from one
 * to the next, and with it every page.
 *
 * @param weekdays Monday first
 * @param months January first
 * @param isEnglish which form a date has
 */
record CalendarWords(List<String> weekdays, List<String> months, boolean isEnglish) {
    private static final CalendarWords VIETNAMESE =
            new CalendarWords(
                    List.of(
                            "Thứ Hai",
                            "Thứ Ba",
                            "Thứ Tư",
                            "Thứ Năm",
                            "Thứ Sáu",
                            "Thứ Bảy",
                            "Chủ nhật"),
                    List.of(
                            "Tháng 1",
                            "Tháng 2",
                            "Tháng 3",
                            "Tháng 4",
                            "Tháng 5",
                            "Tháng 6",
                            "Tháng 7",
                            "Tháng 8",
                            "Tháng 9",
                            "Tháng 10",
                            "Tháng 11",
                            "Tháng 12"),
                    false);

    private static final CalendarWords ENGLISH =
            new CalendarWords(
                    List.of(
                            "Monday",
                            "Tuesday",
                            "Wednesday",
                            "Thursday",
                            "Friday",
                            "Saturday",
                            "Sunday"),
                    List.of(
                            "January",
                            "February",
                            "March",
                            "April",
                            "May",
                            "June",
                            "July",
                            "August",
                            "September",
                            "October",
                            "November",
                            "December"),
                    true);

    CalendarWords {
        weekdays = List.copyOf(weekdays);
        months = List.copyOf(months);
    }

    /**
     * @param tag BCP 47; every language but English gets Vietnamese
     */
    static CalendarWords of(String tag) {
        return tag.equals("en") || tag.startsWith("en-") ? ENGLISH : VIETNAMESE;
    }

    /**
     * @param number 1 for January
     */
    String month(int number) {
        return months.get(number - 1);
    }

    /** «Thứ Năm, ngày 5 tháng 3 năm 2026»; Thursday, 5 March 2026. */
    String day(LocalDate day) {
        String weekday = weekdays.get(day.getDayOfWeek().getValue() - 1);
        int number = day.getDayOfMonth();
        return isEnglish
                ? weekday + ", " + number + " " + month(day.getMonthValue()) + " " + day.getYear()
                : weekday
                        + ", ngày "
                        + number
                        + " tháng "
                        + day.getMonthValue()
                        + " năm "
                        + day.getYear();
    }
}
