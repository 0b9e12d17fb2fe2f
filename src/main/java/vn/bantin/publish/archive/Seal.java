package vn.bantin.publish.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * First line of the record's file: which archive it is the record of.
 *
 * @param sha256 of the archive, in hexadecimal digits
 * @param size of the archive, in bytes
 * @param prefix as in {@link Layout}
 */
record Seal(String sha256, long size, String prefix) {
    private static final String NAME = "bantin-archive 1";

    /** The file, with a record after the line. */
    byte[] over(byte[] record) {
        byte[] line = line().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(line, line.length + record.length);
        System.arraycopy(record, 0, all, line.length, record.length);
        return all;
    }

    /** The record, if the file begins with just this line. */
    Optional<byte[]> recordIn(byte[] file) {
        byte[] line = line().getBytes(StandardCharsets.UTF_8);
        boolean ours =
                file.length >= line.length
                        && Arrays.equals(file, 0, line.length, line, 0, line.length);
        return ours
                ? Optional.of(Arrays.copyOfRange(file, line.length, file.length))
                : Optional.empty();
    }

    private String line() {
        return NAME + " " + sha256 + " " + size + " " + prefix + "\n";
    }
}
