package vn.bantin.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Every change that a build makes to a disk, one method call each: the seam where a test numbers
 * them and lets any one fail, or be the last that this process does.
 */
public interface FileOperations {
    /** Whether this user may make and change files in a folder. */
    boolean isWritable(Path folder);

    /** Makes one folder in one that exists. */
    void makeFolder(Path folder) throws IOException;

    /**
     * Makes a file that does not exist.
     *
     * @param parts what it holds, one after the other
     */
    void write(Path file, byte[]... parts) throws IOException;

    /** Returns when what a file or folder holds would outlive a power cut. */
    void sync(Path path) throws IOException;

    /**
     * Renames in one step; a file takes the place of a file.
     *
     * @throws java.nio.file.AtomicMoveNotSupportedException where the two are on different disks
     */
    void move(Path from, Path to) throws IOException;

    /** Gives a file a second name. */
    void link(Path file, Path second) throws IOException;

    /**
     * Makes a symbolic link.
     *
     * @param target as it is to be read, relative to the folder of the link
     * @throws UnsupportedOperationException where there is no such thing
     */
    void symbolicLink(Path link, Path target) throws IOException;

    /** Copies to a file that does not exist, and compares. */
    void copy(Path from, Path to) throws IOException;

    /**
     * Deletes a file or an empty folder.
     *
     * @throws java.nio.file.DirectoryNotEmptyException if it is another folder
     */
    void delete(Path path) throws IOException;

    /**
     * Gives a new file the permissions of the one whose place it is to take, where the disk has
     * any.
     */
    default void keepAttributes(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && made != null) {
            made.setPermissions(old.readAttributes().permissions());
        }
    }

    /** Deletes what may be at a path, of a link the link; nothing where there is nothing. */
    default void deleteIfThere(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            delete(path);
        }
    }

    /**
     * Makes a folder and what is missing above it, one operation each. Another thread may make one
     * of them in the same moment.
     */
    default void makeFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.getParent();
            if (parent != null) {
                makeFolders(parent);
            }
            try {
                makeFolder(folder);
            } catch (FileAlreadyExistsException meanwhile) {
                if (!Files.isDirectory(folder)) {
                    throw meanwhile;
                }
            }
        }
    }
}
