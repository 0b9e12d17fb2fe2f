/**
 * What earlier builds have read, by path and content hash, messages included, and the lists of «Đọc
 * thêm» that they have made. Front doors: {@link vn.bantin.memo.Memo}, {@link
 * vn.bantin.memo.ListsMemo}. Must not know what a head is for, nor what the site or its output is.
 */
@NullMarked
package vn.bantin.memo;

import org.jspecify.annotations.NullMarked;
