package vn.bantin.publish.archive;

import java.io.IOException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;

/** Reads an archive of ours once, from its beginning; names in it are sorted. */
final class Unpack implements AutoCloseable {
    private final ArchiveInputStream<?> archive;

    Unpack(ArchiveInputStream<?> archive) {
        this.archive = archive;
    }

    /**
     * The content of a file, and passes over all before it.
     *
     * @param name after that of the last call
     */
    byte[] file(String name) throws IOException {
        for (ArchiveEntry entry = archive.getNextEntry();
                entry != null;
                entry = archive.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return archive.readAllBytes();
            }
        }
        throw new IOException("not in the archive any more: " + name);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
