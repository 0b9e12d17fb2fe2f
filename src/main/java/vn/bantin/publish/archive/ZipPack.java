package vn.bantin.publish.archive;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip, whose times have no zone. */
final class ZipPack implements Pack {
    private final ZipArchiveOutputStream zip;

    ZipPack(ZipArchiveOutputStream zip) {
        this.zip = zip;
    }

    @Override
    public void folder(String name) throws IOException {
        put(name, FOLDER_MODE, new byte[0]);
    }

    @Override
    public void file(String name, byte[] bytes) throws IOException {
        put(name, FILE_MODE, bytes);
    }

    private void put(String name, int mode, byte[] bytes) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(TIME);
        entry.setUnixMode(mode);
        entry.setSize(bytes.length);
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
