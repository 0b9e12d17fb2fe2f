/**
 * A part of stage read: what earlier builds have read, by path and content hash, messages included.
 * Front door: {@link vn.bantin.memo.Memo}. Must not know what a head is for, nor what the site or
 * its output is.
 */
@NullMarked
package vn.bantin.memo;

import org.jspecify.annotations.NullMarked;
