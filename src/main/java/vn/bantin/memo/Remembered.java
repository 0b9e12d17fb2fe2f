package vn.bantin.memo;

import java.util.Optional;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.source.SourceFile;

/**
 * What a file gave when it was last read.
 *
 * @param file as the disk then told of it
 * @param settled whether the disk would tell of any later change; see {@link
 *     SourceFile#isSettledAt}
 * @param content of its bytes
 * @param outcome what was read of them, messages included
 */
record Remembered<T>(
        SourceFile file, boolean settled, Fingerprint content, Outcome<Optional<T>> outcome) {
    /** Whether the file must be what it was: nothing that the disk tells of it has changed. */
    boolean isSureOf(SourceFile now) {
        return settled && file.equals(now);
    }
}
