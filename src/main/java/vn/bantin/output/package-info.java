/**
 * Stages delta and write: the {@link vn.bantin.output.Manifest} of what is there, the {@link
 * vn.bantin.output.Delta} between it and the plan, and {@link vn.bantin.output.SiteWriter}, the one
 * front door to the output folder. Knows paths, bytes and digests; must not know what a page is or
 * how one is made.
 */
@NullMarked
package vn.bantin.output;

import org.jspecify.annotations.NullMarked;
