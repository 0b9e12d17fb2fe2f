package vn.bantin.publish.archive;

import java.io.IOException;
import java.time.LocalDateTime;

/**
 * Writes entries that say nothing of who packed them, where and when: files are 0644, folders 0755,
 * and all are of one time.
 */
interface Pack extends AutoCloseable {
    /** The first month that no zone moves before the beginning of time in a zip. */
    LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    int FILE_MODE = 0644;
    int FOLDER_MODE = 0755;

    /**
     * @param name ends with a slash
     */
    void folder(String name) throws IOException;

    void file(String name, byte[] bytes) throws IOException;

    @Override
    void close() throws IOException;
}
