package vn.bantin.source;

import vn.bantin.path.SourcePath;

/**
 * A regular file as the scan found it. All but the path only decides whether it must be hashed
 * again and is no part of any result.
 *
 * @param path relative to the content folder
 * @param size in bytes
 * @param modifiedNanos last change of its content, in nanoseconds since 1970-01-01T00:00Z, as
 *     coarse as the disk keeps it
 * @param changedNanosOrZero last change of anything about it, likewise (ctime of POSIX, which no
 *     program can set); 0 where the disk does not tell
 * @param inodeOrZero the number of the file on its disk; 0 where the disk has none
 */
public record SourceFile(
        SourcePath path,
        long size,
        long modifiedNanos,
        long changedNanosOrZero,
        long inodeOrZero) {}
