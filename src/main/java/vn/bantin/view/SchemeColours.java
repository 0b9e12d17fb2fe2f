package vn.bantin.view;

/**
 * A colour in both schemes, each as {@code #rrggbb}.
 *
 * @param light where readers have a light screen
 * @param dark where they have a dark one
 */
public record SchemeColours(String light, String dark) {}
