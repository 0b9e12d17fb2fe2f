package vn.bantin.view;

/**
 * The portal's own picture, as PNG.
 *
 * @param smallHref for the browser's tab, 32 pixels a side
 * @param touchHref for the start screen of a phone, 180 pixels a side
 */
public record IconView(String smallHref, String touchHref) {}
