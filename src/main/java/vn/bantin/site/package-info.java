/**
 * Stage assemble: all heads to the whole {@link vn.bantin.site.Site} at one instant: who is to be
 * seen, at which address, in which lists. Front door: {@link vn.bantin.site.Assembler}. Pure, whole
 * every time, and linear in the number of documents. Of the last build it knows only what spares
 * work ({@link vn.bantin.site.Former}). Must not know how a page looks, or what a body says beyond
 * its head.
 */
@NullMarked
package vn.bantin.site;

import org.jspecify.annotations.NullMarked;
