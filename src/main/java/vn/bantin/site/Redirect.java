package vn.bantin.site;

import vn.bantin.diagnostic.Position;
import vn.bantin.path.UrlPath;

/**
 * An old address that sends readers on.
 *
 * @param from the old address
 * @param to the page
 * @param title of the page
 * @param position of the alias in its document
 */
public record Redirect(UrlPath from, UrlPath to, String title, Position position) {}
