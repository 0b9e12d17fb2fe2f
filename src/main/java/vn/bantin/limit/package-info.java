/**
 * How long a piece of work may take. Front door: {@link vn.bantin.limit.WorkLimit}. A leaf: knows
 * no type of ours.
 */
@NullMarked
package vn.bantin.limit;

import org.jspecify.annotations.NullMarked;
