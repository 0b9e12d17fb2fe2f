/**
 * Stage write: the manifest, the delta against it, and the only writer of the output folder, {@link
 * vn.bantin.output.OutputFolder}. Knows paths and bytes; must not know what a page is.
 */
@NullMarked
package vn.bantin.output;

import org.jspecify.annotations.NullMarked;
