/**
 * What many threads share: a pool for streams ({@link vn.bantin.concurrent.StreamPool}), and what
 * is made once, by whoever wants it first ({@link vn.bantin.concurrent.Lazy}). A leaf: knows no
 * type of ours.
 */
@NullMarked
package vn.bantin.concurrent;

import org.jspecify.annotations.NullMarked;
