/**
 * Publishing: brings what the output folder holds to a target, all or nothing. Front door: {@link
 * vn.bantin.publish.Publisher}, and {@link vn.bantin.publish.Rollback} for a release of before.
 * Knows the closed manifest, what a target remembers, and the order in which things may be done;
 * must not know how a page is made, nor any protocol: targets are asked through {@link
 * vn.bantin.publish.remote.Target}.
 */
@NullMarked
package vn.bantin.publish;

import org.jspecify.annotations.NullMarked;
