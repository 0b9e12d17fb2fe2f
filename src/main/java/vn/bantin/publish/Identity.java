package vn.bantin.publish;

import java.util.HashMap;
import java.util.Map;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.publish.remote.Serving;

/**
 * What a file of a release is known by: the checksum of its bytes, as the build has left it (ADR
 * 0013), and how it is served. There are few ways to be served, so of a hundred thousand files
 * hardly anything is computed. Not safe for many threads.
 */
final class Identity {
    private final Map<Serving, Fingerprint> servings = new HashMap<>();

    /**
     * @param bytes the checksum that the manifest has
     */
    Fingerprint of(Fingerprint bytes, Serving serving) {
        Fingerprint how = servings.computeIfAbsent(serving, Digest::of);
        return new Fingerprint(bytes.high() ^ how.high(), bytes.low() ^ how.low());
    }
}
