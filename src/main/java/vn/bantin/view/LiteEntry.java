package vn.bantin.view;

/**
 * A line of a list of twins.
 *
 * @param title what to show
 * @param href a twin
 * @param sapo plain text; empty but at the top of the home page, so that lists stay short
 * @param note date and time, or number of articles
 */
public record LiteEntry(String title, String href, String sapo, String note) {}
