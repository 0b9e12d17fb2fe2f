package vn.bantin.publish.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what goes through to a stream, which stays open. */
final class Sealing extends FilterOutputStream {
    private final MessageDigest digest;
    private long size;

    Sealing(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java has it: java.security.MessageDigest says so.
            throw new IllegalStateException(impossible);
        }
    }

    static Seal of(Path file, String prefix) throws IOException {
        Sealing sealing = new Sealing(OutputStream.nullOutputStream());
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(sealing);
        }
        return sealing.seal(prefix);
    }

    Seal seal(String prefix) {
        return new Seal(HexFormat.of().formatHex(digest.digest()), size, prefix);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
