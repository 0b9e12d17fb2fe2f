/**
 * Colours as pure functions, a leaf: {@link vn.bantin.colour.Colour} reads, writes and compares
 * them, {@link vn.bantin.colour.Shades} finds others of the same hue. Knows no theme and no file.
 */
@NullMarked
package vn.bantin.colour;

import org.jspecify.annotations.NullMarked;
