/** A store of checksummed entries under keys. Knows no type of the domain. */
@NullMarked
package vn.bantin.cache;

import org.jspecify.annotations.NullMarked;
