/**
 * Pictures: what they are (from their headers), how large they are published (pure), and the
 * encoding.
 */
@NullMarked
package vn.bantin.image;

import org.jspecify.annotations.NullMarked;
