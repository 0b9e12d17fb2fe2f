package vn.bantin.publish;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.RemoteFailure;

/**
 * Bytes of files that are to be put: read once to be looked at and once to be uploaded, never kept.
 */
final class Contents {
    private final Retries retries;
    private final int threads;

    /**
     * @param threads how many are read at once
     */
    Contents(Retries retries, int threads) {
        this.retries = retries;
        this.threads = threads;
    }

    /**
     * What was seen.
     *
     * @param sizes in bytes
     * @param findings of the scanner
     */
    record Seen(Map<OutputPath, Long> sizes, List<Diagnostic> findings) {}

    /** Looks at all of them; each is as it was planned, or this fails. */
    Seen look(List<ReleaseFile> files, Scanner scanner) throws IOException {
        Map<OutputPath, Long> sizes = new ConcurrentHashMap<>();
        new Workers(threads)
                .each(
                        files,
                        (file, givenUp) -> {
                            byte[] bytes = read(file, retries.until(givenUp));
                            scanner.look(file.path(), bytes);
                            sizes.put(file.path(), (long) bytes.length);
                        });
        return new Seen(sizes, scanner.findings());
    }

    static byte[] read(ReleaseFile file, Retries retries) throws IOException {
        try {
            return retries.ask(() -> file.content().read());
        } catch (RemoteFailure farEnd) {
            throw farEnd;
        } catch (IOException ours) {
            throw new UnfitContent(file.path(), ours);
        }
    }
}
