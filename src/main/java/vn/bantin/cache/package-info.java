/**
 * What is kept between runs: {@link vn.bantin.cache.BlobFile}, one checksummed file of bytes,
 * {@link vn.bantin.cache.BlobFolder}, many of them up to a size, and {@link
 * vn.bantin.cache.BuildLock}, so that two runs do not write it at once. Any doubt about a file
 * means that there is none. Knows no type of the domain and no object serialisation.
 */
@NullMarked
package vn.bantin.cache;

import org.jspecify.annotations.NullMarked;
