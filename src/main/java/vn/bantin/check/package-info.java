/** Checks over what produced pages say of themselves. */
@NullMarked
package vn.bantin.check;

import org.jspecify.annotations.NullMarked;
