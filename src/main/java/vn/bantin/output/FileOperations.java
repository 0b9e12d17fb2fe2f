package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Every change that the writer of the site makes to a disk, one method call each: the seam where a
 * test lets any one of them fail.
 */
interface FileOperations {
    /** Whether this user may make and change files in a folder. */
    boolean isWritable(Path folder);

    /** Makes one folder in one that exists. */
    void makeFolder(Path folder) throws IOException;

    /** Makes a file that does not exist. */
    void write(Path file, byte[] bytes) throws IOException;

    /**
     * Renames in one step; a file takes the place of a file.
     *
     * @throws java.nio.file.AtomicMoveNotSupportedException where the two are on different disks
     */
    void move(Path from, Path to) throws IOException;

    /** Gives a file a second name. */
    void link(Path file, Path second) throws IOException;

    /** Copies to a file that does not exist, and compares. */
    void copy(Path from, Path to) throws IOException;

    /**
     * Deletes a file or an empty folder.
     *
     * @throws java.nio.file.DirectoryNotEmptyException if it is another folder
     */
    void delete(Path path) throws IOException;
}
