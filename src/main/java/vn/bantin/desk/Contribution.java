package vn.bantin.desk;

import java.time.YearMonth;

/**
 * What one person did in one month.
 *
 * @param month of the articles' dates, by the portal's clock
 * @param name as shown; {@code ""} for photos that nobody is credited with
 * @param work how much
 */
public record Contribution(YearMonth month, String name, Work work) {}
