/** RSS, Atom, JSON Feed, sitemaps and JSON-LD as values, and their writers. */
@NullMarked
package vn.bantin.feed;

import org.jspecify.annotations.NullMarked;
