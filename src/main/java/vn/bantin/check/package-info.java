/**
 * After stage render: checks over what all pages say of themselves, kept ones included, so that a
 * page that was not made again is judged again. Front door: {@link vn.bantin.check.AnchorCheck}.
 * Must not know how pages are made, nor read them again.
 */
@NullMarked
package vn.bantin.check;

import org.jspecify.annotations.NullMarked;
