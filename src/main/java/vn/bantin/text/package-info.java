/**
 * Vietnamese text as pure functions: folding, slugs, tag identity, sorting, cutting. A leaf: knows
 * no other package.
 */
@NullMarked
package vn.bantin.text;

import org.jspecify.annotations.NullMarked;
