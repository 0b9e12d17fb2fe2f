package vn.bantin.publish.remote;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.bantin.fingerprint.Fingerprint;

/**
 * Name of a release: when it was made, in UTC, and the beginning of the fingerprint of all its
 * files, such as {@code 20261126T080000Z-1a2b3c4d}. Sorts by time.
 *
 * @param value safe as the name of a file, a key, a branch
 */
public record ReleaseId(String value) implements Comparable<ReleaseId> {
    private static final Pattern FORM = Pattern.compile("\\d{8}T\\d{6}Z-[0-9a-f]{8}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int DIGITS = 8;

    public ReleaseId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not the name of a release: " + value);
        }
    }

    /**
     * @param files fingerprint of all files of the release
     */
    public static ReleaseId of(Instant made, Fingerprint files) {
        return new ReleaseId(TIME.format(made) + "-" + files.shortHex(DIGITS));
    }

    /** Whether a text is the name of a release. */
    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(ReleaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
