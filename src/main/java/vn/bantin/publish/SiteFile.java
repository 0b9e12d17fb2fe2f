package vn.bantin.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.publish.remote.Content;

/**
 * Bytes of a file of the output folder, which are those that the build has left there or nothing.
 *
 * @param file on this disk
 * @param bytes checksum that the manifest has of them
 */
record SiteFile(Path file, Fingerprint bytes) implements Content {
    @Override
    public byte[] read() throws IOException {
        byte[] read = Files.readAllBytes(file);
        if (!Checksum.of(read).equals(bytes)) {
            throw new IOException(file.getFileName() + " is not as the build has left it");
        }
        return read;
    }
}
