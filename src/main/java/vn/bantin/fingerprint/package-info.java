/**
 * Digests of bytes and of values, by which every stage knows whether something changed. Front door:
 * {@link vn.bantin.fingerprint.Digest}, to a {@link vn.bantin.fingerprint.Fingerprint}. A leaf:
 * knows no type of ours, only that records are made of components; must not see anything mutable.
 */
@NullMarked
package vn.bantin.fingerprint;

import org.jspecify.annotations.NullMarked;
