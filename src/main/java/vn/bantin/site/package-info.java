/**
 * Stage assemble: heads to the whole {@code Site} at one instant. Pure; linear in the number of
 * documents.
 */
@NullMarked
package vn.bantin.site;

import org.jspecify.annotations.NullMarked;
