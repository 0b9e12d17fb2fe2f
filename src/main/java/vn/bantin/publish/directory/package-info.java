/**
 * Publishing to a folder of this machine, or of a disk that it has mounted: {@link
 * vn.bantin.publish.directory.DirectoryDriver}. A release is a folder of its own, and one symbolic
 * link says which one readers get ({@code src/docs/adr/0028-a-folder-and-a-link.md}). Knows disks;
 * must not know what is in a record, nor why a file is there.
 */
@NullMarked
package vn.bantin.publish.directory;

import org.jspecify.annotations.NullMarked;
