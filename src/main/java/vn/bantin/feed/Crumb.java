package vn.bantin.feed;

/**
 * One step of the way from the home page.
 *
 * @param name what readers see
 * @param url absolute address
 */
public record Crumb(String name, String url) {}
