package vn.bantin.fingerprint;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The first 128 bits of a SHA-256 (FIPS 180-4), big-endian. Equal fingerprints mean equal content.
 *
 * @param high bits 127 to 64
 * @param low bits 63 to 0
 */
public record Fingerprint(long high, long low) implements Comparable<Fingerprint> {
    /** Of no bytes of meaning: what a job has in a place that does not apply to it. */
    public static final Fingerprint NONE = new Fingerprint(0, 0);

    static Fingerprint ofSha256(byte[] sha256) {
        ByteBuffer buffer = ByteBuffer.wrap(sha256);
        return new Fingerprint(buffer.getLong(), buffer.getLong());
    }

    /** 32 lower-case hexadecimal digits. */
    public String hex() {
        return hex(high) + hex(low);
    }

    /**
     * The first {@code digits} (at most 16) hexadecimal digits: for file names that should change
     * with content.
     */
    public String shortHex(int digits) {
        return hex(high).substring(0, digits);
    }

    private static String hex(long bits) {
        String digits = Long.toHexString(bits);
        return "0".repeat(16 - digits.length()) + digits;
    }

    // What the compiler makes of these for records is slow in code that was compiled quickly, and
    // a build compares a million.
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof Fingerprint that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high ^ low);
    }

    @Override
    public int compareTo(Fingerprint other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        return hex();
    }
}
