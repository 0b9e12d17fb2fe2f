package vn.bantin.source;

import vn.bantin.path.SourcePath;

/**
 * A regular file as the scan found it. Size, time and inode only decide whether it must be hashed
 * again; they are no part of any result.
 *
 * @param path relative to the content folder
 * @param size in bytes
 * @param modifiedNanos last change of its content, in nanoseconds since 1970-01-01T00:00Z, as
 *     coarse as the disk keeps it
 * @param inodeOrZero the number of the file on its disk; 0 where the disk has none
 */
public record SourceFile(SourcePath path, long size, long modifiedNanos, long inodeOrZero) {}
