/**
 * Digests of bytes and of records. Front door: {@link vn.bantin.fingerprint.Digest}. A leaf: knows
 * no type of ours, only that records are made of components.
 */
@NullMarked
package vn.bantin.fingerprint;

import org.jspecify.annotations.NullMarked;
