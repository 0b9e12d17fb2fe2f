package vn.bantin.publish.scan;

/**
 * What a shape begins with.
 *
 * @param start at least {@link Beginnings#WINDOW} UTF-16 units, with which it always begins
 * @param sought what it is
 * @param shape of all of it
 */
record Beginning(String start, Sought sought, Shape shape) {}
