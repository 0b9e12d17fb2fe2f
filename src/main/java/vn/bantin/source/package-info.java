/**
 * Stage scan: the files below the content folder, as names and sizes; and the one way to read their
 * bytes.
 */
@NullMarked
package vn.bantin.source;

import org.jspecify.annotations.NullMarked;
