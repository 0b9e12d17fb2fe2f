package vn.bantin.output;

/**
 * Enough to notice that somebody has touched an output file, without reading it.
 *
 * @param size in bytes
 * @param modifiedNanos last change of its content, in nanoseconds since 1970-01-01T00:00Z, as
 *     coarse as the disk keeps it
 */
public record FileStamp(long size, long modifiedNanos) {}
