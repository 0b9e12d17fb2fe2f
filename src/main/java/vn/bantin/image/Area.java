package vn.bantin.image;

/**
 * A part of a picture, in pixels from the top left; it lies inside.
 *
 * @param x of its left edge
 * @param y of its top edge
 * @param size at least one pixel
 */
record Area(int x, int y, Size size) {}
