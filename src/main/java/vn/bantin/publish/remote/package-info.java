/**
 * What every place that a portal is published to has in common: the values that are handed to it,
 * and what it must be able to do ({@link vn.bantin.publish.remote.Target}). Knows paths, bytes and
 * how they are to be served; must not know what a page is, where its bytes come from, or any
 * protocol.
 */
@NullMarked
package vn.bantin.publish.remote;

import org.jspecify.annotations.NullMarked;
