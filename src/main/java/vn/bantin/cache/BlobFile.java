package vn.bantin.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.fingerprint.Fingerprint;

/**
 * One file of bytes that is either exactly what was saved or not there:
 *
 * <pre>
 * offset  bytes
 *      0      8  magic "BANTIN" and the format's version, 16 bits
 *      8     16  fingerprint of what made it
 *     24      8  length of the payload
 *     32      n  payload
 * 32 + n     32  SHA-256 (FIPS 180-4) of the first 32 bytes, the payload's Checksum (16 bytes) and
 *                the file's name in UTF-8
 * </pre>
 *
 * Numbers are big-endian. The name is in the sum, so that a file renamed onto another is not taken
 * for it. The payload, which may be megabytes, is only summed up: it is our own.
 */
public final class BlobFile {
    private static final long MAGIC = 0x42414E54494E_0002L;
    private static final int HEADER = 32;
    private static final int SUM = 32;

    /** The JDK keeps a direct buffer as large as the largest transfer for each thread. */
    private static final int PART = 1 << 18;

    private BlobFile() {}

    /**
     * Never fails: any doubt is a reason to go on without.
     *
     * @param generator of everything besides the file's own input that its content depends on
     */
    public static Loaded load(Path file, Fingerprint generator) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return load(channel, file, generator);
        } catch (NoSuchFileException missing) {
            return Loaded.doubtful(Doubt.MISSING);
        } catch (IOException unreadable) {
            return Loaded.doubtful(Doubt.UNREADABLE);
        }
    }

    /**
     * Replaces the file in one step: whoever reads it, also after a power cut, finds the old bytes
     * or the new.
     *
     * @throws IOException where the disk does not let us; the old file is then still there
     */
    public static void save(
            Path file, Fingerprint generator, byte[] payload, FileOperations operations)
            throws IOException {
        save(file, generator, payload, operations, true);
    }

    /**
     * As {@link #save}, but a power cut may leave a file that is not whole, or none: for what can
     * be made again, and is too much to wait for.
     */
    public static void saveSoon(
            Path file, Fingerprint generator, byte[] payload, FileOperations operations)
            throws IOException {
        save(file, generator, payload, operations, false);
    }

    private static void save(
            Path file,
            Fingerprint generator,
            byte[] payload,
            FileOperations operations,
            boolean lasting)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        operations.makeFolders(folder);
        Path part = folder.resolve(file.getFileName() + ".part");
        operations.deleteIfThere(part);
        byte[] header = header(generator, payload);
        try {
            operations.write(part, header, payload, sum(file, header, payload));
            if (lasting) {
                operations.sync(part);
            }
            operations.move(part, file);
        } catch (IOException failed) {
            deleteQuietly(part, operations);
            throw failed;
        }
        if (lasting) {
            syncQuietly(folder, operations);
        }
    }

    private static Loaded load(FileChannel channel, Path file, Fingerprint generator)
            throws IOException {
        byte[] header = new byte[HEADER];
        if (!fill(channel, header)) {
            return Loaded.doubtful(Doubt.OTHER_FORMAT);
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        if (fields.getLong() != MAGIC) {
            return Loaded.doubtful(Doubt.OTHER_FORMAT);
        }
        if (!new Fingerprint(fields.getLong(), fields.getLong()).equals(generator)) {
            return Loaded.doubtful(Doubt.OTHER_GENERATOR);
        }
        long length = channel.size() - HEADER - SUM;
        if (fields.getLong() != length || length < 0 || length > Integer.MAX_VALUE - 8) {
            return Loaded.doubtful(Doubt.OTHER_LENGTH);
        }
        byte[] payload = new byte[(int) length];
        byte[] sum = new byte[SUM];
        if (!fill(channel, payload) || !fill(channel, sum)) {
            return Loaded.doubtful(Doubt.OTHER_LENGTH);
        }
        return MessageDigest.isEqual(sum, sum(file, header, payload))
                ? Loaded.of(payload)
                : Loaded.doubtful(Doubt.OTHER_CHECKSUM);
    }

    private static byte[] header(Fingerprint generator, byte[] payload) {
        return ByteBuffer.allocate(HEADER)
                .putLong(MAGIC)
                .putLong(generator.high())
                .putLong(generator.low())
                .putLong(payload.length)
                .array();
    }

    private static byte[] sum(Path file, byte[] header, byte[] payload) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            Fingerprint checksum = Checksum.of(payload);
            sha256.update(header);
            sha256.update(
                    ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(checksum.high())
                            .putLong(checksum.low())
                            .flip());
            sha256.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
            return sha256.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** False where the file ends before the bytes are full. */
    private static boolean fill(FileChannel channel, byte[] bytes) throws IOException {
        int start = 0;
        while (start < bytes.length) {
            int part = Math.min(PART, bytes.length - start);
            int read = channel.read(ByteBuffer.wrap(bytes, start, part));
            if (read < 0) {
                return false;
            }
            start += read;
        }
        return true;
    }

    /** So that the new name outlives a power cut; Windows and some network disks cannot. */
    private static void syncQuietly(Path folder, FileOperations operations) {
        try {
            operations.sync(folder);
        } catch (IOException cannot) {
            // The file itself is whole either way; the old one may come back, which is as good.
        }
    }

    private static void deleteQuietly(Path part, FileOperations operations) {
        try {
            operations.deleteIfThere(part);
        } catch (IOException stays) {
            // The next save deletes it first.
        }
    }
}
