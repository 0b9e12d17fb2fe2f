/**
 * What is made when it is first wanted. Front door: {@link vn.bantin.lazy.Lazy}. A leaf: knows no
 * type of ours.
 */
@NullMarked
package vn.bantin.lazy;

import org.jspecify.annotations.NullMarked;
