/** The manifest, the delta against it, and the only writer of the output folder. */
@NullMarked
package vn.bantin.output;

import org.jspecify.annotations.NullMarked;
