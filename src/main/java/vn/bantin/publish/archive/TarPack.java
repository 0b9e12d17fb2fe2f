package vn.bantin.publish.archive;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A tar: user and group are nobody's names and the number 0. */
final class TarPack implements Pack {
    private final TarArchiveOutputStream tar;

    TarPack(TarArchiveOutputStream tar) {
        this.tar = tar;
    }

    @Override
    public void folder(String name) throws IOException {
        tar.putArchiveEntry(entry(name, FOLDER_MODE));
        tar.closeArchiveEntry();
    }

    @Override
    public void file(String name, byte[] bytes) throws IOException {
        TarArchiveEntry entry = entry(name, FILE_MODE);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static TarArchiveEntry entry(String name, int mode) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        entry.setModTime(FileTime.from(TIME.toInstant(ZoneOffset.UTC)));
        entry.setIds(0, 0);
        entry.setNames("", "");
        return entry;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
