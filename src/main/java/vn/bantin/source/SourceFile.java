package vn.bantin.source;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
        SourcePath path, long size, long modifiedNanos, long changedNanosOrZero, long inodeOrZero) {
    /**
     * Disks keep times in steps of up to two seconds (FAT): a file changed twice within one looks
     * as if it had been changed once.
     */
    private static final long COARSEST_STEP = TimeUnit.SECONDS.toNanos(2);

    /**
     * Whether the file was last changed so long before a moment that any change after it gets
     * another time.
     *
     * @param nanos since 1970-01-01T00:00Z
     */
    public boolean isSettledAt(long nanos) {
        return Math.max(modifiedNanos, changedNanosOrZero) < nanos - COARSEST_STEP;
    }

    // What the compiler makes of these for records is slow in code that was compiled quickly, and
    // takes milliseconds to be put together.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file
                && size == file.size
                && modifiedNanos == file.modifiedNanos
                && changedNanosOrZero == file.changedNanosOrZero
                && inodeOrZero == file.inodeOrZero
                && path.equals(file.path);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Long.hashCode(modifiedNanos);
    }
}
