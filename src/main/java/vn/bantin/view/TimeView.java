package vn.bantin.view;

/**
 * A moment in the portal's zone, in the forms pages need.
 *
 * @param iso ISO 8601 with offset, for {@code datetime=}
 * @param text {@code 07/10/2022 - 17:56}; the day alone when no time of day was written
 * @param date {@code 07/10/2022}
 */
public record TimeView(String iso, String text, String date) {}
