/**
 * Publishing into one file, a {@code .tar.gz} or a {@code .zip}, for hosts that take such. Its
 * front door is {@link vn.bantin.publish.archive.ArchiveDriver}. The only home of Commons Compress;
 * must not know where the bytes of a file come from.
 */
@NullMarked
package vn.bantin.publish.archive;

import org.jspecify.annotations.NullMarked;
