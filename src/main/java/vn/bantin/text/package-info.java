/**
 * Vietnamese text as pure functions: folding, slugs, tag identity, sorting, cutting, what is
 * suspicious in it. A leaf: knows no other package, no file and no locale. Each public class is a
 * front door of its own.
 */
@NullMarked
package vn.bantin.text;

import org.jspecify.annotations.NullMarked;
