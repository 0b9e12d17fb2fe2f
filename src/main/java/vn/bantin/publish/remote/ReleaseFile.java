package vn.bantin.publish.remote;

import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/**
 * A file of a release.
 *
 * @param path relative to the address of the home page
 * @param print equal where the bytes and the serving are equal; see ADR 0013 for what it proves
 * @param size in bytes; −1 where it is known only once the content has been made
 * @param wave when it is to be shown
 * @param serving how
 * @param content its bytes; read once per upload, on any thread
 */
public record ReleaseFile(
        OutputPath path, Fingerprint print, long size, Wave wave, Serving serving, Content content)
        implements Comparable<ReleaseFile> {
    /** By wave, then by path. */
    @Override
    public int compareTo(ReleaseFile other) {
        int byWave = wave.compareTo(other.wave);
        return byWave != 0 ? byWave : path.compareTo(other.path);
    }
}
