package vn.bantin.memo;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.source.SourceFile;

/**
 * What a file gave when it was last read.
 *
 * @param file as the disk then told of it
 * @param settled whether the disk would tell of any later change; see {@link #isSettled}
 * @param content of its bytes
 * @param outcome what was read of them, messages included
 */
record Remembered<T>(
        SourceFile file, boolean settled, Fingerprint content, Outcome<Optional<T>> outcome) {
    /**
     * Disks keep times in steps of up to two seconds (FAT): a file changed twice within one looks
     * as if it had been changed once.
     */
    private static final long COARSEST_STEP = TimeUnit.SECONDS.toNanos(2);

    /** Whether the file must be what it was: nothing that the disk tells of it has changed. */
    boolean isSureOf(SourceFile now) {
        return settled && file.equals(now);
    }

    /**
     * Whether a file was last changed so long ago that another change would get another time.
     *
     * @param startedNanos when the build that reads it started, since 1970-01-01T00:00Z
     */
    static boolean isSettled(SourceFile file, long startedNanos) {
        long latest = Math.max(file.modifiedNanos(), file.changedNanosOrZero());
        return latest < startedNanos - COARSEST_STEP;
    }
}
